package dev.plinth.benchmark.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that goes with all that is in it. */
final class TemporaryFolder implements AutoCloseable {

  private final Path folder;

  TemporaryFolder() throws IOException {
    this.folder = Files.createTempDirectory("plinth-migration");
  }

  /** A file or folder in it. */
  Path of(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
