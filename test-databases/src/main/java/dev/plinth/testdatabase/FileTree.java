package dev.plinth.testdatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Deletes a folder with all that is in it. */
final class FileTree {

  private FileTree() {}

  /** Files that vanish meanwhile, or that a dying server still writes, are no failure. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(FileTree::deleteFile);
    } catch (IOException | UncheckedIOException e) {
      // The next start sweeps what is left.
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next start sweeps what is left.
    }
  }
}
