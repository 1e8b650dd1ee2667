package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to one of fifty entities, compiling that one gives what a clean build gives. */
final class FiftyEntitiesTest {
  private static final int COUNT = 50;

  @TempDir Path temp;
  private Workspace project;

  @BeforeEach
  void fiftyEntities() {
    project = new Workspace(temp.resolve("project"));
    IntStream.range(0, COUNT).forEach(number -> write(number, ""));
    project.compile();
    assertLikeCleanBuild();
  }

  @Test
  void oneIsChanged() {
    write(17, "int another;");
    project.run(file(17)).mustSucceed();
    assertLikeCleanBuild();
  }

  @Test
  void oneIsCompiledAgainAsItWas() {
    Map<String, String> before = Workspace.files(project.out());
    project.run(file(17)).mustSucceed();
    assertThat(Workspace.files(project.out())).isEqualTo(before);
  }

  @Test
  void oneIsDeleted() {
    delete(COUNT - 1);
    project.run(file(0)).mustSucceed();
    assertLikeCleanBuild();
  }

  @Test
  void oneIsRenamed() {
    delete(COUNT - 1);
    project.write("a/Renamed.java", source("Renamed", "@ManyToOne E0 before;"));
    project.run("a/Renamed.java").mustSucceed();
    assertLikeCleanBuild();
  }

  @Test
  void anAnnotationMovesToASuperclass() {
    project.write(
        "a/Base.java",
        """
        package a;

        import dev.plinth.annotation.Id;
        import dev.plinth.annotation.MappedSuperclass;

        @MappedSuperclass
        abstract class Base {
          @Id long id;
        }
        """);
    project.write(
        file(3),
        source("E3", "@ManyToOne E2 before;")
            .replace("@Id long id;", "")
            .replace("class E3", "class E3 extends Base"));
    Map<String, String> before = resources(project);
    project.run("a/Base.java", file(3)).mustSucceed();
    assertLikeCleanBuild();
    assertThat(resources(project)).isEqualTo(before);
  }

  @Test
  void anEntityBecomesAPlainClass() {
    project.write(file(COUNT - 1), "package a; class E" + (COUNT - 1) + " {}");
    project.run(file(COUNT - 1), file(0)).mustSucceed();
    assertLikeCleanBuild();
  }

  private void assertLikeCleanBuild() {
    Workspace clean = new Workspace(temp.resolve("clean"));
    clean.writeAll(Workspace.files(project.src()));
    clean.compile();
    assertThat(resources(project)).isEqualTo(resources(clean));
    Workspace.deleteAll(temp.resolve("clean"));
  }

  /** What is said of the module as a whole; the compiler keeps files of what was deleted. */
  private static Map<String, String> resources(Workspace workspace) {
    return Workspace.files(workspace.out()).entrySet().stream()
        .filter(file -> !file.getKey().matches(".*/entities/.*|plinth_tables/.*"))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
  }

  private void write(int number, String more) {
    String relation = number == 0 ? "" : "@ManyToOne E" + (number - 1) + " before;";
    project.write(file(number), source("E" + number, relation + " " + more));
  }

  private void delete(int number) {
    project.delete("src/" + file(number)).delete("out/a/E" + number + ".class");
  }

  private static String file(int number) {
    return "a/E" + number + ".java";
  }

  private static String source(String name, String fields) {
    return """
        package a;

        import dev.plinth.annotation.Id;
        import dev.plinth.annotation.ManyToOne;
        import dev.plinth.annotation.Table;

        @Table
        class %s {
          @Id long id;
          %s
        }
        """
        .formatted(name, fields);
  }
}
