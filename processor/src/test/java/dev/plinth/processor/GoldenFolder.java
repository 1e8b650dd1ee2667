package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** A folder with sources in {@code in} and what is generated from them in {@code out}. */
record GoldenFolder(Path path) {
  private static final Path ROOT = Path.of("src/test/resources/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("expected"));

  static Stream<GoldenFolder> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.sorted().map(GoldenFolder::new).collect(Collectors.toList()).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<JavaFileObject> sources() {
    return files(path.resolve("in")).entrySet().stream()
        .map(
            file ->
                JavaFileObjects.forSourceString(
                    file.getKey().replace(".java", "").replace('/', '.'), file.getValue()))
        .toList();
  }

  /** Compares with the files, or writes them anew under {@code -Dexpected=write}. */
  void expect(Map<String, String> generated) {
    Path out = path.resolve("out");
    if (WRITE) {
      delete(out);
      generated.forEach((name, text) -> write(out.resolve(name), text));
    }
    Map<String, String> expected = files(out);
    assertThat(generated.keySet()).isEqualTo(expected.keySet());
    generated.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }

  /** The texts of all files below a folder, by their path in it. */
  private static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
