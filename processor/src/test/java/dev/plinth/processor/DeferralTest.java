package dev.plinth.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** An entity waits for what other processors generate. */
final class DeferralTest {
  private static final JavaFileObject PASS =
      JavaFileObjects.forSourceString(
          "shop.Pass",
          """
          package shop;

          import dev.plinth.annotation.*;

          @Table
          class Pass {
            @Id long id;
            Level level;
          }
          """);

  private static final JavaFileObject GATE =
      JavaFileObjects.forSourceString(
          "shop.Gate",
          """
          package shop;

          import dev.plinth.annotation.*;

          @Table
          class Gate {
            @Id long id;
            @ManyToOne Pass pass;
          }
          """);

  private static final JavaFileObject METHOD =
      JavaFileObjects.forSourceString(
          "shop.User",
          """
          package shop;

          import dev.plinth.annotation.*;

          @Table
          class User {
            @Id long id;
            @Transient UserTable cached;

            UserTable table() {
              return new UserTable();
            }
          }
          """);

  private final ModelRecorder recorder = new ModelRecorder();

  @Test
  void waitsForTheTypeOfAProperty() {
    Compilation compilation =
        javac()
            .withProcessors(new LevelGenerator(), recorder, new EntityProcessor())
            .compile(PASS, GATE);
    assertThat(compilation).succeeded();
    assertThat(recorder.text())
        .contains("level shop.Level", "enum[LOW, HIGH]", "shop.Gate -> table gate");
  }

  @Test
  void saysWhatNeverCame() {
    Compilation compilation =
        javac().withProcessors(recorder, new EntityProcessor()).compile(PASS, GATE);
    assertThat(compilation)
        .hadErrorContaining("[PL1007] Pass.level uses a type that can't be found")
        .inFile(PASS)
        .onLine(8);
    assertThat(recorder.text()).isEmpty();
  }

  /** Else an entity that names its own generated class would wait for ever. */
  @Test
  void doesNotWaitForWhatItDoesNotRead() {
    Compilation compilation =
        javac().withProcessors(recorder, new EntityProcessor()).compile(METHOD);
    assertThat(compilation.errors()).noneMatch(error -> error.toString().contains("[PL"));
    assertThat(recorder.text()).contains("shop.User -> table user");
  }

  /** Generates {@code shop.Level} in the first round. */
  private static final class LevelGenerator extends AbstractProcessor {
    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer out = processingEnv.getFiler().createSourceFile("shop.Level").openWriter()) {
          out.write("package shop; enum Level { LOW, HIGH }");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
