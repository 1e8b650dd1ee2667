package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements name tables and views of other jars as if these were compiled with them. */
final class DaoOverOtherJarsTest {
  @TempDir Path temp;
  private Workspace people;
  private Workspace billing;
  private Workspace reports;

  @BeforeEach
  void twoJarsWithEntities() {
    people =
        new Workspace(temp.resolve("people"))
            .write(
                "people/Person.java",
                """
                package people;

                import dev.plinth.annotation.Column;
                import dev.plinth.annotation.Id;
                import dev.plinth.annotation.Table;
                import org.jspecify.annotations.Nullable;

                @Table
                public class Person {
                  @Id public @Nullable Long id;
                  @Column(name = "full_name") public String name;
                  public @Nullable String phone;
                }
                """)
            .write(
                "people/Reachable.java",
                """
                package people;

                import dev.plinth.annotation.Table;
                import dev.plinth.annotation.View;

                @View(query = "select full_name from person where phone is not null")
                public record Reachable(String fullName) {}
                """);
    people.compile();
    billing =
        new Workspace(temp.resolve("billing"))
            .write(
                "billing/Invoice.java",
                """
                package billing;

                import dev.plinth.annotation.Id;
                import dev.plinth.annotation.ManyToOne;
                import dev.plinth.annotation.Table;
                import org.jspecify.annotations.Nullable;
                import people.Person;

                @Table
                public class Invoice {
                  @Id public @Nullable Long id;
                  @ManyToOne public Person person;
                  public int cents;
                }
                """);
    billing
        .run("billing/Invoice.java")
        .classPath(people.jar())
        .option("-Xlint:-missing-explicit-ctor")
        .mustSucceed();
    reports = new Workspace(temp.resolve("reports"));
  }

  /** Whether they are all called main, as nobody has said otherwise, or each has a name. */
  @ParameterizedTest
  @ValueSource(strings = {"main", "reports"})
  void anyTableAndViewMayBeNamed(String module) {
    reports.write(
        "reports/Sums.java",
        dao(
            """
            record Sum(String fullName, long cents) {}

            @Sql(\"""
                select p.full_name, coalesce(sum(i.cents), 0) as cents
                from person p left join invoice i on i.person_id = p.id
                where p.phone = :phone
                group by p.full_name\""")
            List<Sum> of(String phone);

            @Sql("select full_name from reachable")
            List<String> names();

            @Sql("insert into invoice (person_id, cents) select id, :cents from person")
            int toAll(int cents);
            """));
    compile("-Aplinth.module=" + module).mustSucceed();
    assertThat(reports.text("out/META-INF/plinth/" + module + "/queries.json"))
        .contains(
            "{\"name\":\"invoice\",\"read\":[\"cents\",\"person_id\"]},"
                + "{\"name\":\"person\",\"read\":[\"full_name\",\"id\",\"phone\"]}");
    assertThat(reports.text("out/META-INF/plinth/" + module + "/schema.json"))
        .contains("\"tables\":[]");
  }

  @Test
  void entitiesOfOtherJarsAreResults() {
    reports.write(
        "reports/Sums.java",
        dao(
            """
            @Sql("select p.* from person p where p.full_name like :pattern")
            List<people.Person> named(String pattern);
            """));
    compile().mustSucceed();
  }

  @Test
  void columnsOfOtherJarsAreChecked() {
    reports.write(
        "reports/Sums.java",
        dao(
            """
            @Sql("select p.fullname from person p")
            List<String> names();

            @Sql("select phone from person")
            List<String> phones();

            @Sql("select cents from invoice where person_id = :person")
            List<Integer> cents(String person);

            @Sql("select 1 from persons")
            int none();
            """));
    compile().mustFail("column \"fullname\" not found in person p. Did you mean \"full_name\"?");
    compile().mustFail("column \"phone\" can be NULL");
    compile().mustFail("stands beside invoice.person_id, which is bigint");
    compile().mustFail("table \"persons\" not found");
  }

  /** What refers to a table of another jar has its keys in the snapshot, and no more of it. */
  @Test
  void ownEntitiesMayReferToThem() {
    reports.write(
        "reports/Visit.java",
        """
        package reports;

        import dev.plinth.annotation.Id;
        import dev.plinth.annotation.ManyToOne;
        import dev.plinth.annotation.Table;
        import org.jspecify.annotations.Nullable;

        @Table
        class Visit {
          @Id @Nullable Long id;
          @ManyToOne people.Person person;
        }
        """);
    reports.write(
        "reports/Sums.java",
        dao(
            """
            @Sql("select p.full_name from visit v join person p on p.id = v.person_id")
            List<String> visitors();
            """));
    compile().mustSucceed();
  }

  @Test
  void anOwnTableComesFirst() {
    reports.write(
        "reports/Person.java",
        """
        package reports;

        @dev.plinth.annotation.Table
        record Person(@dev.plinth.annotation.Id long number) {}
        """);
    reports.write(
        "reports/Sums.java",
        dao(
            """
            @Sql("select number from person")
            List<Long> numbers();
            """));
    compile().mustSucceed();
  }

  /** Also where the folder that is compiled to is on the class path. */
  @Test
  void whatWasDeletedIsUnknown() {
    reports.write(
        "reports/Gone.java",
        """
        package reports;

        @dev.plinth.annotation.Table
        record Gone(@dev.plinth.annotation.Id long number) {}
        """);
    reports.run("reports/Gone.java").mustSucceed();
    reports.delete("src/reports/Gone.java").delete("out/reports/Gone.class");
    reports.write(
        "reports/Sums.java",
        dao(
            """
            @Sql("select number from gone")
            List<Long> numbers();
            """));
    compile().mustFail("table \"gone\" not found");
  }

  @Test
  void otherCompilersSeeThemToo() {
    reports = new Workspace(temp.resolve("reports"), new EclipseCompiler());
    reports.write(
        "reports/Sums.java",
        dao(
            """
            @Sql("select full_name from person")
            List<String> names();
            """));
    compile().mustSucceed();
  }

  private Workspace.Run compile(String... options) {
    return reports
        .run(Workspace.files(reports.src()).keySet().toArray(String[]::new))
        .option(options)
        .option("-Xlint:-missing-explicit-ctor")
        .classPath(people.jar())
        .classPath(billing.jar());
  }

  private static String dao(String methods) {
    return """
        package reports;

        import dev.plinth.annotation.Dao;
        import dev.plinth.annotation.Sql;
        import java.util.List;

        @Dao
        public interface Sums {
        %s
        }
        """
        .formatted(methods);
  }
}
