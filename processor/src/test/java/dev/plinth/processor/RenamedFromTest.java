package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.SqlScript;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.diff.SchemaDiffer;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.schema.operation.Operation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code @RenamedFrom} says in a source arrives at the rows of a database. */
final class RenamedFromTest {
  @TempDir Path temp;

  @Test
  void keepsTheRows() {
    Schema before =
        compiled(
            "before",
            """
            package shop;
            import dev.plinth.annotation.*;
            @Table
            class Client {
              @Id Long id;
              String fullname;
              Status status;
              @Embedded Place home;
              @Embedded Place work;
              enum Status { OPEN, DONE }
              static class Place { String street; }
            }
            """);
    Schema after =
        compiled(
            "after",
            """
            package shop;
            import dev.plinth.annotation.*;
            @Table
            @RenamedFrom("client")
            class Customer {
              @Id Long id;
              @RenamedFrom("fullname") String name;
              Status status;
              @Embedded Place home;
              @RenamedFrom("work") @Embedded Place office;
              enum Status { OPEN, @RenamedFrom("DONE") CLOSED }
              static class Place { @RenamedFrom("street") String road; }
            }
            """);
    SchemaDiff diff = SchemaDiffer.diff(new Change<>(before, after), DiffHints.NONE);
    assertThat(diff.questions()).isEmpty();
    assertThat(diff.errors()).isEmpty();
    assertThat(diff.operations().stream().map(Operation::describe))
        .contains("rename table client to customer", "rename column customer.fullname to name");
    assertThat(migrated(before, diff))
        .containsExactly(
            Map.of(
                "id", 1,
                "name", "sandy",
                "status", "CLOSED",
                "home_road", "Elm 1",
                "office_road", "Oak 2"));
  }

  private Schema compiled(String name, String source) {
    Workspace project = new Workspace(temp.resolve(name));
    String type = source.contains("class Client") ? "Client" : "Customer";
    project.write("shop/" + type + ".java", source).compile();
    return SchemaJson.read(project.text("out/META-INF/plinth/main/schema.json"));
  }

  /** The rows of the table after the statements of the difference. */
  private List<Map<String, Object>> migrated(Schema before, SchemaDiff diff) {
    Jdbi jdbi = Jdbi.create("jdbc:sqlite:" + temp.resolve("test.db"));
    SchemaDiff first = SchemaDiffer.diff(new Change<>(Schema.EMPTY, before), DiffHints.NONE);
    return jdbi.withHandle(
        handle -> {
          script(first.operations(), Schema.EMPTY).forEach(handle::execute);
          handle.execute(
              "insert into client (fullname, status, home_street, work_street)"
                  + " values ('sandy', 'DONE', 'Elm 1', 'Oak 2')");
          script(diff.operations(), before).forEach(handle::execute);
          return handle.createQuery("select * from customer").mapToMap().list();
        });
  }

  private static List<String> script(List<Operation> operations, Schema before) {
    return SqlScript.parse(Dialects.named("sqlite").script(operations, before)).statements();
  }
}
