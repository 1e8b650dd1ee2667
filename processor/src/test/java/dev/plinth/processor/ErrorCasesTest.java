package dev.plinth.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder in {@code cases/error} lists in ERROR.txt what the compiler says about it. */
final class ErrorCasesTest {

  @ParameterizedTest
  @MethodSource("cases")
  void isReported(CaseFolder folder, @TempDir Path classes) throws IOException {
    compileEarlier(folder, classes);
    Compilation compilation =
        javac()
            .withProcessors(new AggregateProcessor(), new EntityProcessor())
            .withOptions("-Xlint:all,-processing", folder.dialects())
            .withClasspath(classPath(classes))
            .compile(folder.sources());
    String reported =
        compilation.diagnostics().stream()
            .sorted(
                Comparator.comparing(ErrorCasesTest::file)
                    .thenComparing(Diagnostic::getLineNumber)
                    .thenComparing(diagnostic -> diagnostic.getMessage(Locale.ROOT)))
            .map(ErrorCasesTest::line)
            .collect(Collectors.joining());
    folder.expect("ERROR.txt", reported);
    assertThat(reported.lines())
        .as("all problems of one run come together, so a case has more than one")
        .hasSizeGreaterThan(1);
  }

  static Stream<CaseFolder> cases() {
    return CaseFolder.in("error");
  }

  private static void compileEarlier(CaseFolder folder, Path classes) throws IOException {
    if (folder.earlier().isEmpty()) {
      return;
    }
    for (JavaFileObject file : javac().compile(folder.earlier()).generatedFiles()) {
      Path target = classes.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
      Files.createDirectories(target.getParent());
      try (InputStream in = file.openInputStream()) {
        Files.copy(in, target);
      }
    }
  }

  private static List<File> classPath(Path classes) {
    String tests = System.getProperty("java.class.path");
    return Stream.concat(
            Arrays.stream(tests.split(File.pathSeparator)).map(File::new),
            Stream.of(classes.toFile()))
        .toList();
  }

  /** The file, the line and the first line of the message. */
  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    String place = file(diagnostic) + ":" + diagnostic.getLineNumber() + " ";
    String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "" : "WARNING ";
    return (diagnostic.getSource() == null ? "" : place) + kind + message + "\n";
  }

  private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return source == null ? "" : source.getName().substring(source.getName().lastIndexOf('/') + 1);
  }
}
