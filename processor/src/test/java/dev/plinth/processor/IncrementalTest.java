package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.TableSchema;
import dev.plinth.schema.json.SchemaJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A compilation sees a part of the module only; the snapshot is about all of it. */
final class IncrementalTest {
  private static final String SNAPSHOT = "META-INF/plinth/main/schema.json";
  private static final String INDEX = "META-INF/plinth/main/entities.idx";

  @TempDir Path temp;
  private Workspace project;

  @BeforeEach
  void threeEntities() {
    project =
        new Workspace(temp)
            .write("a/A.java", entity("A", "@Nullable String text;"))
            .write("a/B.java", entity("B", "@ManyToOne A a;"))
            .write("a/C.java", entity("C", "int number;"));
    project.compile();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void compilingOneAgainKeepsTheOthers(boolean outputOnClassPath) {
    Map<String, String> before = Workspace.files(project.out());
    project.write("a/C.java", entity("C", "int number; int another;"));
    project.run("a/C.java").outputOnClassPath(outputOnClassPath).mustSucceed();
    assertThat(columns("c")).containsExactly("id", "number", "another");
    project.write("a/C.java", entity("C", "int number;"));
    project.run("a/C.java").outputOnClassPath(outputOnClassPath).mustSucceed();
    assertThat(Workspace.files(project.out())).isEqualTo(before);
  }

  @Test
  void anEntityMayReferToOneThatWasCompiledEarlier() {
    Map<String, String> before = Workspace.files(project.out());
    project.run("a/B.java").mustSucceed();
    assertThat(Workspace.files(project.out())).isEqualTo(before);
  }

  @Test
  void whatWasDeletedIsDroppedWhenAnEntityIsCompiled() {
    project.delete("src/a/C.java").delete("out/a/C.class");
    String before = snapshot();
    project.write("a/Plain.java", "package a; class Plain {}").run("a/Plain.java").mustSucceed();
    assertThat(snapshot()).isEqualTo(before);
    project.run("a/A.java").mustSucceed();
    assertThat(tables()).containsExactly("a", "b");
    assertThat(project.text("out/META-INF/services/dev.plinth.dao.EntityMapping"))
        .isEqualTo("a.ATable\na.BTable\n");
  }

  @Test
  void whatIsNoEntityAnyLongerIsDropped() {
    project.write("a/C.java", "package a; class C {}").run("a/C.java", "a/A.java").mustSucceed();
    assertThat(tables()).containsExactly("a", "b");
  }

  @Test
  void newerSourcesBesideAreLeftAlone() {
    project.write("a/C.java", entity("C", "int number; int unfinished;"));
    project.run("a/A.java").option("-sourcepath", project.src().toString()).mustSucceed();
    assertThat(columns("c")).containsExactly("id", "number");
  }

  @Test
  void aFailedCompilationLeavesTheSnapshotAlone() {
    String before = snapshot();
    project.write("a/C.java", entity("C", "Missing number;"));
    project.run("a/C.java").mustFail("[PL1007]");
    assertThat(snapshot()).isEqualTo(before);
    project.write("a/C.java", entity("C", "Object number;"));
    project.run("a/C.java").mustFail("[PL1201]");
    assertThat(snapshot()).isEqualTo(before);
    project.write("a/C.java", entity("C", "int number; void fails() { missing(); }"));
    project.run("a/C.java").mustFail("missing");
    project.write("a/C.java", entity("C", "int number; int another;"));
    project.run("a/C.java").mustSucceed();
    assertThat(tables()).containsExactly("a", "b", "c");
    assertThat(columns("c")).containsExactly("id", "number", "another");
  }

  @Test
  void aClassOfTheSameNameElsewhereIsAnother() {
    Workspace library = new Workspace(temp.resolve("library"));
    library.write("a/C.java", entity("C", "int number;")).compile();
    project.delete("src/a/C.java").delete("out/a/C.class");
    project.run("a/A.java").classPath(library.out()).mustSucceed();
    assertThat(tables()).containsExactly("a", "b");
  }

  @Test
  void nestedEntitiesAreKept() {
    project.write("a/Outer.java", "package a; class Outer {" + nested("Inner", "int x;") + "}");
    project.run("a/Outer.java").mustSucceed();
    project.run("a/A.java").mustSucceed();
    assertThat(tables()).containsExactly("a", "b", "c", "inner");
    project.delete("src/a/Outer.java").delete("out/a/Outer$Inner.class");
    project.run("a/A.java").mustSucceed();
    assertThat(tables()).containsExactly("a", "b", "c");
  }

  @Test
  void anEntityOfAnotherOutputIsExternal() {
    Workspace other = new Workspace(temp.resolve("other"));
    other.write("b/D.java", entity("D", "@ManyToOne a.A a;").replace("package a;", "package b;"));
    other.run("b/D.java").classPath(project.out()).mustFail("not public");
    project.write(
        "a/A.java", entity("A", "@Nullable String text;").replace("class A", "public class A"));
    project.run("a/A.java").mustSucceed();
    other.run("b/D.java").classPath(project.out()).mustSucceed();
    List<TableSchema> tables = SchemaJson.read(other.text("out/" + SNAPSHOT)).tables();
    assertThat(tables)
        .extracting(table -> table.name() + " " + table.external())
        .containsExactly("a true", "d false");
    assertThat(other.text("out/META-INF/plinth/main/ddl/sqlite.sql"))
        .contains("create table d", "references a (id)")
        .doesNotContain("create table a");
  }

  /** As Gradle compiles: the aggregated files are gone, what is unchanged comes by its name. */
  @Test
  void classesInsteadOfSourcesGiveTheSame() {
    Map<String, String> before = Workspace.files(project.out());
    before.keySet().stream()
        .filter(file -> !file.contains("/entities/") && !file.startsWith("plinth_tables/"))
        .forEach(file -> project.delete("out/" + file));
    project.run("a/C.java").classes("a.A", "a.B").mustSucceed();
    assertThat(Workspace.files(project.out())).isEqualTo(before);
  }

  @Test
  void halfAnIndexAsksForACleanBuild() {
    project.write("../out/" + INDEX, "a.A\n");
    project.run("a/A.java").mustFail("[PL1603]");
  }

  @Test
  void aMissingFragmentAsksForACleanBuild() {
    project.delete("out/META-INF/plinth/main/entities/a.C.json");
    project.run("a/A.java").mustFail("[PL1603]");
  }

  @Test
  void aTableIsNotTakenTwiceOverTime() {
    project.write("a/D.java", entity("D", "int x;").replace("@Table", "@Table(name = \"c\")"));
    project.run("a/D.java").mustFail("[PL1601]");
  }

  private String snapshot() {
    return project.text("out/" + SNAPSHOT);
  }

  private List<String> tables() {
    return SchemaJson.read(snapshot()).tables().stream()
        .map(table -> table.name().toString())
        .toList();
  }

  private List<String> columns(String table) {
    return SchemaJson.read(snapshot()).tables().stream()
        .filter(each -> each.name().name().equals(table))
        .flatMap(each -> each.columns().stream())
        .map(column -> column.name())
        .toList();
  }

  private static String entity(String name, String fields) {
    return """
        package a;

        import dev.plinth.annotation.Id;
        import dev.plinth.annotation.ManyToOne;
        import dev.plinth.annotation.Table;
        import org.jspecify.annotations.Nullable;

        @Table
        class %s {
          @Id long id;
          %s
        }
        """
        .formatted(name, fields);
  }

  private static String nested(String name, String fields) {
    return "@dev.plinth.annotation.Table static class %s { @dev.plinth.annotation.Id long id; %s }"
        .formatted(name, fields);
  }
}
