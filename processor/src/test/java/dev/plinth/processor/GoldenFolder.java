package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with sources in {@code in} and what is generated from them in {@code out}. */
record GoldenFolder(Path path) {
  private static final Path ROOT = Path.of("src/test/resources/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("expected"));

  static Stream<GoldenFolder> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.sorted().map(GoldenFolder::new).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GoldenFolder named(String name) {
    return new GoldenFolder(ROOT.resolve(name));
  }

  /** None where the folder is not there. */
  Map<String, String> sources() {
    Path in = path.resolve("in");
    return Files.exists(in) ? Workspace.files(in) : Map.of();
  }

  /** The databases of the file DIALECTS.txt; SQLite where it is not there. */
  String dialects() {
    return Workspace.files(path).getOrDefault("DIALECTS.txt", "sqlite").strip();
  }

  /** Compares with the files, or writes them anew under {@code -Dexpected=write}. */
  void expect(Map<String, String> generated) {
    Path out = path.resolve("out");
    if (WRITE) {
      Workspace.deleteAll(out);
      generated.forEach((name, text) -> write(out.resolve(name), text));
    }
    Map<String, String> expected = Workspace.files(out);
    assertThat(generated.keySet()).isEqualTo(expected.keySet());
    generated.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
