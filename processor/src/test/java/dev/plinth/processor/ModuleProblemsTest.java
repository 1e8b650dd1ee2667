package dev.plinth.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems of a module as a whole, of the disk, and of ourselves. */
final class ModuleProblemsTest {
  @TempDir Path temp;
  private Workspace project;

  @BeforeEach
  void twoEntities() {
    project =
        new Workspace(temp)
            .write("a/A.java", entity("A", "@Id long id;"))
            .write("a/B.java", entity("B", "@Id long id; @ManyToOne A a;"));
    project.compile();
  }

  @Test
  void aFileThatCannotBeWritten() {
    project.delete("out/META-INF/plinth/main/entities/a.A.json");
    project.write("../out/META-INF/plinth/main/entities/a.A.json/inTheWay", "");
    project.run("a/A.java").mustFail("[PL1604] META-INF/plinth/main/entities/a.A.json can't be");
  }

  /** The other end of the reference was compiled earlier and not again. */
  @Test
  void aForeignKeyToAColumnThatIsGone() {
    project.write("a/A.java", entity("A", "@Id long number;"));
    project.run("a/A.java").mustFail("[PL1605]");
  }

  @Test
  void aFailureOfOurs() {
    assertThat(
            javac()
                .withProcessors(new Failing())
                .compile(JavaFileObjects.forSourceString("a.A", entity("A", "@Id long id;")))
                .errors()
                .stream()
                .map(error -> error.getMessage(Locale.ROOT)))
        .singleElement()
        .asString()
        .startsWith(
            "[PL1901] Plinth failed, which is a mistake of Plinth and not yours:"
                + " java.lang.IllegalStateException: broken at ");
  }

  private static String entity(String name, String fields) {
    return "package a; import dev.plinth.annotation.*; @Table class %s { %s }"
        .formatted(name, fields);
  }

  /** The processor in an environment that fails. */
  private static final class Failing extends AbstractProcessor {
    private final EntityProcessor processor = new EntityProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(new Broken(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    /** Whatever the processor says. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }

  private record Broken(ProcessingEnvironment real) implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return real.getOptions();
    }

    @Override
    public Messager getMessager() {
      return real.getMessager();
    }

    @Override
    public Filer getFiler() {
      throw new IllegalStateException("broken");
    }

    @Override
    public Elements getElementUtils() {
      return real.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return real.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return real.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return real.getLocale();
    }
  }
}
