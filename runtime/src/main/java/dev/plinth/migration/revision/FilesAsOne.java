package dev.plinth.migration.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes several files as one. They are set down in a hidden folder first; from its renaming on
 * they count, and whoever opens the directory next finishes what was cut off.
 */
final class FilesAsOne {

  private static final String INCOMPLETE = ".unfinished-rewrite";
  private static final String COMPLETE = ".complete-rewrite";

  private final Path root;

  /** Files below this folder. */
  FilesAsOne(Path root) {
    this.root = root;
  }

  void write(Map<String, String> files) throws IOException {
    finish();
    Path incomplete = root.resolve(INCOMPLETE);
    deleteAll(incomplete);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = incomplete.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue());
    }
    Files.move(incomplete, root.resolve(COMPLETE), StandardCopyOption.ATOMIC_MOVE);
    finish();
  }

  /** Puts the files of a cut-off write in their places; does nothing if there was none. */
  void finish() throws IOException {
    Path complete = root.resolve(COMPLETE);
    if (!Files.isDirectory(complete)) {
      return;
    }
    for (Path file : walk(complete).stream().filter(Files::isRegularFile).toList()) {
      Path target = root.resolve(complete.relativize(file).toString());
      Files.createDirectories(target.resolveSibling("."));
      try {
        Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
      } catch (NoSuchFileException e) {
        // Another process that opened the directory has put it there.
      }
    }
    deleteAll(complete);
  }

  private static void deleteAll(Path folder) throws IOException {
    for (Path path : walk(folder)) {
      Files.deleteIfExists(path);
    }
  }

  /** All there is, what is inside first. */
  private static List<Path> walk(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
