package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.fragment.DaoFragment;
import dev.plinth.schema.fragment.ModuleQueries;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A compilation sees a part of the module only; its list of queries is about all of it. */
final class DaoFragmentsTest {
  private static final String QUERIES = "out/META-INF/plinth/main/queries.json";

  @TempDir Path temp;
  private Workspace project;

  @BeforeEach
  void twoDaosOfOneEntity() {
    project =
        new Workspace(temp)
            .write(
                "a/Note.java",
                """
                package a;

                import dev.plinth.annotation.Id;
                import dev.plinth.annotation.Table;

                @Table
                public class Note {
                  @Id long id;
                  String title;
                  int stars;
                }
                """)
            .write("a/Notes.java", dao("Notes", "select title from note where id = :id"))
            .write(
                "a/Stars.java",
                dao("Stars", "select coalesce(max(title), '') from note where stars > :id"));
    project.compile();
  }

  @Test
  void everyStatementIsListedWithWhatItReadsAndWrites() {
    project.write(
        "a/Notes.java",
        """
        package a;

        import dev.plinth.annotation.Dao;
        import dev.plinth.annotation.Sql;
        import dev.plinth.dao.Crud;
        import java.util.List;
        import java.util.Set;

        @Dao
        public interface Notes extends Crud<Note, Long> {
          @Sql(\"""
              update note set stars = stars + :by
              where id in (:ids)
              \""")
          int praise(int by, Set<Long> ids);

          @Sql("delete from note where stars < :stars")
          void forget(int stars);

          @Sql("select n.* from note n order by n.title")
          List<Note> sorted();

          default void forgetAll() {
            forget(6);
          }
        }
        """);
    project.run("a/Notes.java").mustSucceed();
    assertThat(project.text(QUERIES))
        .isEqualTo(
            """
            {"format":1,"module":"main","daos":[
            {"type":"a.Notes","statements":[
            {"method":"forget","parameters":["int"],"kind":"delete","sql":"delete from note where stars < :stars","tables":[{"name":"note","read":["stars"],"written":["id","stars","title"],"deletes":true}]},
            {"method":"praise","parameters":["int","java.util.Set<java.lang.Long>"],"kind":"update","sql":"update note set stars = stars + :by\\nwhere id in (:ids)\\n","tables":[{"name":"note","read":["id","stars"],"written":["stars"]}]},
            {"method":"sorted","kind":"select","sql":"select n.* from note n order by n.title","tables":[{"name":"note","read":["id","stars","title"]}]}]},
            {"type":"a.Stars","statements":[
            {"method":"title","parameters":["long"],"kind":"select","sql":"select coalesce(max(title), '') from note where stars > :id","tables":[{"name":"note","read":["stars","title"]}]}]}]}
            """);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void compilingOneAgainKeepsTheOthers(boolean outputOnClassPath) {
    Map<String, String> before = Workspace.files(project.out());
    project.write("a/Stars.java", dao("Stars", "select title from note where stars = :id"));
    // a DAO names its entities, so these are on the class path or compiled with it
    String[] sources =
        outputOnClassPath
            ? new String[] {"a/Stars.java"}
            : new String[] {"a/Stars.java", "a/Note.java"};
    project.run(sources).outputOnClassPath(outputOnClassPath).mustSucceed();
    assertThat(sql())
        .containsExactly(
            "select title from note where id = :id", "select title from note where stars = :id");
    project.write(
        "a/Stars.java",
        dao("Stars", "select coalesce(max(title), '') from note where stars > :id"));
    project.run(sources).outputOnClassPath(outputOnClassPath).mustSucceed();
    assertThat(Workspace.files(project.out())).isEqualTo(before);
  }

  @Test
  void whatWasDeletedIsDroppedWithTheNextCompilation() {
    project.delete("src/a/Stars.java").delete("out/a/Stars.class");
    project.run("a/Note.java").mustSucceed();
    assertThat(types()).containsExactly("a.Notes");
    project.delete("src/a/Notes.java").delete("out/a/Notes.class");
    project.run("a/Note.java").mustSucceed();
    assertThat(types()).isEmpty();
  }

  @Test
  void whatIsNoDaoAnyLongerIsDropped() {
    project.write("a/Stars.java", "package a; interface Stars {}");
    project.run("a/Stars.java", "a/Notes.java").mustSucceed();
    assertThat(types()).containsExactly("a.Notes");
  }

  @Test
  void aFailedCompilationLeavesTheListAlone() {
    String before = project.text(QUERIES);
    project.write("a/Stars.java", dao("Stars", "select titel from note where stars = :id"));
    project.run("a/Stars.java").mustFail("Did you mean \"title\"?");
    assertThat(project.text(QUERIES)).isEqualTo(before);
    project.write("a/Stars.java", dao("Stars", "select title from note where stars = :id"));
    project.run("a/Stars.java").mustSucceed();
    assertThat(types()).containsExactly("a.Notes", "a.Stars");
  }

  @Test
  void daosInsideOfOtherTypesAreKept() {
    project.write(
        "a/Outer.java",
        "package a; public class Outer { private Outer() {} "
            + nested("Inner", "select title from note where id = :id")
            + "}");
    project.run("a/Outer.java").mustSucceed();
    project.run("a/Notes.java").mustSucceed();
    assertThat(types()).containsExactly("a.Notes", "a.Outer$Inner", "a.Stars");
  }

  /** As Gradle compiles: the aggregated files are gone, what is unchanged comes by its name. */
  @Test
  void classesInsteadOfSourcesGiveTheSame() {
    Map<String, String> before = Workspace.files(project.out());
    before.keySet().stream()
        .filter(
            file ->
                !file.contains("/entities/")
                    && !file.startsWith("plinth_tables/")
                    && !file.contains("/daos/"))
        .forEach(file -> project.delete("out/" + file));
    project.run("a/Stars.java").classes("a.Note", "a.Notes").mustSucceed();
    assertThat(Workspace.files(project.out())).isEqualTo(before);
  }

  @Test
  void whatIsDamagedAsksForACleanBuild() {
    project.delete("out/META-INF/plinth/main/daos/a.Notes.json");
    project.run("a/Stars.java").mustFail("[PL1603]");
    project.write("../out/META-INF/plinth/main/daos.idx", "a.Notes\n");
    project.run("a/Stars.java").mustFail("[PL1603]");
  }

  private List<DaoFragment> daos() {
    return ModuleQueries.read(project.text(QUERIES), "queries.json").daos();
  }

  private List<String> types() {
    return daos().stream().map(DaoFragment::type).toList();
  }

  private List<String> sql() {
    return daos().stream().map(dao -> dao.statements().get(0).sql()).toList();
  }

  private static String dao(String name, String sql) {
    return "package a; " + nested(name, sql);
  }

  private static String nested(String name, String sql) {
    return """
        @dev.plinth.annotation.Dao
        public interface %s {
          @dev.plinth.annotation.Sql("%s")
          String title(long id);
        }
        """
        .formatted(name, sql);
  }
}
