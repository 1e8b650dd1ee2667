package dev.plinth.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder in {@code golden} holds entities and, in {@code out}, all that comes from them. */
final class GoldenTest {

  @ParameterizedTest
  @MethodSource("cases")
  void isGenerated(GoldenFolder folder) {
    Compilation compilation =
        javac()
            .withProcessors(new AggregateProcessor(), new EntityProcessor())
            .withOptions("--release", "17", "-Xlint:all,-processing", "-Werror")
            .compile(folder.sources());
    assertThat(compilation.diagnostics()).as("errors and warnings").isEmpty();
    folder.expect(generated(compilation));
  }

  static Stream<GoldenFolder> cases() {
    return GoldenFolder.all();
  }

  private static Map<String, String> generated(Compilation compilation) {
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() != JavaFileObject.Kind.CLASS) {
        files.put(file.getName().replaceFirst("^/(SOURCE|CLASS)_OUTPUT/", ""), text(file));
      }
    }
    return files;
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
