package dev.plinth.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder in {@code cases/ok} tells in MODEL.txt how its entities are understood. */
final class OkCasesTest {

  @ParameterizedTest
  @MethodSource("cases")
  void isUnderstood(CaseFolder folder) {
    ModelRecorder recorder = new ModelRecorder();
    Compilation compilation =
        javac()
            .withProcessors(recorder, new AggregateProcessor(), new EntityProcessor())
            .withOptions("-Xlint:all,-processing", "-Werror")
            .compile(folder.sources());
    assertThat(compilation).succeededWithoutWarnings();
    folder.expect("MODEL.txt", recorder.text());
  }

  static Stream<CaseFolder> cases() {
    return CaseFolder.in("ok");
  }
}
