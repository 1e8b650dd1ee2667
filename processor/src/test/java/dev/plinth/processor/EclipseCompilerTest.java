package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eclipse's compiler gives what javac gives, and has nothing to say about it. */
final class EclipseCompilerTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"tutorial", "record", "constructor", "finders", "nested", "embedded"})
  void givesTheSameAsJavac(String golden) {
    Workspace javac = new Workspace(temp.resolve("javac"));
    javac.writeAll(GoldenFolder.named(golden).sources()).compile();
    Workspace eclipse = eclipse().writeAll(GoldenFolder.named(golden).sources());
    eclipse.compile();
    assertThat(Workspace.files(eclipse.out())).isEqualTo(Workspace.files(javac.out()));
    assertThat(Workspace.files(eclipse.gen())).isEqualTo(Workspace.files(javac.gen()));
  }

  @Test
  void inheritsAcrossFiles() {
    Workspace project =
        eclipse()
            .write(
                "a/Base.java",
                "package a; @dev.plinth.annotation.MappedSuperclass"
                    + " class Base<K> { @dev.plinth.annotation.Id K id; }")
            .write(
                "a/A.java",
                "package a; @dev.plinth.annotation.Table" + " class A extends Base<Long> {}");
    project.compile();
    assertThat(project.text("out/META-INF/plinth/main/ddl/sqlite.sql"))
        .contains("id integer constraint pk_a primary key autoincrement");
  }

  /** With the output on the class path it refuses to generate again what it finds there. */
  @Test
  void compilingOneAgainKeepsTheOthers() {
    Workspace project = eclipse().write("a/A.java", entity("A")).write("a/B.java", entity("B"));
    project.compile();
    Map<String, String> before = Workspace.files(project.out());
    project.run("a/B.java").outputOnClassPath(false).mustSucceed();
    assertThat(Workspace.files(project.out())).isEqualTo(before);
    project
        .delete("src/a/A.java")
        .delete("out/a/A.class")
        .run("a/B.java")
        .outputOnClassPath(false)
        .mustSucceed();
    assertThat(project.text("out/META-INF/services/dev.plinth.dao.EntityMapping"))
        .isEqualTo("a.BTable\n");
  }

  @Test
  void pointsToMistakes() {
    Workspace project = eclipse().write("a/A.java", entity("A").replace("String", "Object"));
    project.run("a/A.java").mustFail("[PL1201] A.name is Object");
  }

  private Workspace eclipse() {
    return new Workspace(temp.resolve("eclipse"), new EclipseCompiler());
  }

  private static String entity(String name) {
    return """
        package a;

        import dev.plinth.annotation.Id;
        import dev.plinth.annotation.Table;

        @Table
        class %s {
          @Id long id;
          String name;
        }
        """
        .formatted(name);
  }
}
