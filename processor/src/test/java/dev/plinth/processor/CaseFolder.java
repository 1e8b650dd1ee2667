package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** A folder with the sources of one case and a text file that says what is expected of them. */
record CaseFolder(Path path) {
  private static final Path ROOT = Path.of("src/test/resources/cases");
  private static final String EARLIER = "earlier";
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.*);$");
  private static final boolean WRITE = "write".equals(System.getProperty("expected"));

  static Stream<CaseFolder> in(String group) {
    try (Stream<Path> folders = Files.list(ROOT.resolve(group))) {
      return folders.sorted().map(CaseFolder::new).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<JavaFileObject> sources() {
    return sources(path);
  }

  /** Sources in the folder {@code earlier}, which are compiled before, without a processor. */
  List<JavaFileObject> earlier() {
    return Files.exists(path.resolve(EARLIER)) ? sources(path.resolve(EARLIER)) : List.of();
  }

  private static List<JavaFileObject> sources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> JavaFileObjects.forSourceString(typeName(file), text(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares with the file, or writes it anew under {@code -Dexpected=write}. */
  void expect(String file, String actual) {
    Path expected = path.resolve(file);
    if (WRITE) {
      write(expected, actual);
    }
    assertThat(actual).isEqualTo(text(expected));
  }

  /** The databases of the file DIALECTS.txt, as an option; SQLite where it is not there. */
  String dialects() {
    String named = text(path.resolve("DIALECTS.txt")).strip();
    return "-Aplinth.dialects=" + (named.isEmpty() ? "sqlite" : named);
  }

  boolean mentions(String file, String text) {
    return text(path.resolve(file)).contains(text);
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }

  private static String typeName(Path file) {
    String simple = file.getFileName().toString().replace(".java", "");
    Matcher declared = PACKAGE.matcher(text(file));
    return declared.find() ? declared.group(1) + "." + simple : simple;
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
