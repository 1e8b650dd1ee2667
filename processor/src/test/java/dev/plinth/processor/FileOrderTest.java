package dev.plinth.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out does not depend on the order in which the compiler is given its files. */
final class FileOrderTest {

  @ParameterizedTest
  @MethodSource("cases")
  void doesNotMatter(CaseFolder folder) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(folder.sources());
    Compilation first = compile(sources);
    Collections.reverse(sources);
    Compilation second = compile(sources);
    assertThat(output(second)).isEqualTo(output(first));
  }

  static Stream<CaseFolder> cases() {
    return Stream.of("ok", "error").flatMap(CaseFolder::in);
  }

  private static Compilation compile(List<JavaFileObject> sources) {
    return javac().withProcessors(new AggregateProcessor(), new EntityProcessor()).compile(sources);
  }

  /** All generated files by name, and the messages. */
  private static Map<String, String> output(Compilation compilation) throws IOException {
    Map<String, String> output = new TreeMap<>();
    if (compilation.status() == Compilation.Status.SUCCESS) {
      for (JavaFileObject file : compilation.generatedFiles()) {
        bytes(file).ifPresent(all -> output.put(file.getName(), HexFormat.of().formatHex(all)));
      }
    }
    compilation.diagnostics().forEach(message -> output.put(message.toString(), "message"));
    return output;
  }

  /** None where the file was only looked for. */
  private static Optional<byte[]> bytes(JavaFileObject file) throws IOException {
    try (InputStream in = file.openInputStream()) {
      return Optional.of(in.readAllBytes());
    } catch (FileNotFoundException absent) {
      return Optional.empty();
    }
  }
}
