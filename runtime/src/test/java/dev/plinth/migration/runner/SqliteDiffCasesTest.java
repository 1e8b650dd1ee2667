package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Identifiers;
import dev.plinth.dialect.SqlScript;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.SchemaDiffer;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.Operations;
import dev.plinth.schema.operation.RenameTable;
import dev.plinth.type.ColumnTypes;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of {@code schema/diff/cases.json} that holds for SQLite, on a real database with rows
 * and foreign keys on: DDL of before, then the SQL of the operations, gives what DDL of after
 * gives; no row is lost; the way down leads back.
 */
class SqliteDiffCasesTest {
  private static final Dialect SQLITE = Dialects.SQLITE;

  /** Cases whose change no row of ones survives, and rightly so. */
  private static final Map<String, String> WITHOUT_ROWS =
      Map.of(
          "enum-09-varchar-enum-short-value", "the check wants a word",
          "check-03-same-name-other-text", "the new check refuses 1",
          "f008", "the new key to refer to is empty",
          "m001", "the new table to refer to is empty",
          "t012", "the table to refer to comes back empty");

  @TempDir private Path folder;

  static Stream<SqliteDiffCase> cases() {
    return SqliteDiffCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void leadsFromBeforeToAfterAndBack(SqliteDiffCase diffCase) {
    Schema before = diffCase.schema().before();
    Schema after = diffCase.schema().after();
    List<Operation> operations = diffCase.operations();
    String up = SQLITE.script(operations, before);
    String down =
        SQLITE.script(Operations.reverse(operations, before), Operations.apply(operations, before));
    assertWay(diffCase.way(), up);

    Sqlite db = create("case.db", before, diffCase.setup());
    insertRows(db, diffCase);
    Map<String, String> rows = counts(db, before, operations);
    run(db, "up", up);
    assertThat(SqliteStructure.of(db))
        .as("after %s", up)
        .isEqualTo(SqliteStructure.of(create("after.db", after, diffCase.setup())));
    rows.forEach(
        (table, count) ->
            assertThat(db.query("select count(*) from " + table)).as(up).containsExactly(count));
    diffCase.rowsAfter().forEach((table, found) -> assertRows(db, table, found));

    run(db, "down", down);
    assertThat(SqliteStructure.of(db))
        .as("after %s", down)
        .isEqualTo(SqliteStructure.of(create("before.db", before, diffCase.setup())));
  }

  private static void assertWay(String way, String script) {
    List<String> rebuilt =
        SqlScript.parse(script).parts().stream()
            .filter(SqlScript.Mark.class::isInstance)
            .map(SqlScript.Mark.class::cast)
            .filter(mark -> mark.word().equals("rebuild"))
            .map(SqlScript.Mark::argument)
            .toList();
    assertThat(rebuilt).as("one rebuild per table").doesNotHaveDuplicates();
    if (way.equals("alter")) {
      assertThat(rebuilt).as(script).isEmpty();
    } else if (way.equals("rebuild")) {
      assertThat(rebuilt).as(script).isNotEmpty();
    }
  }

  private static void insertRows(Sqlite db, SqliteDiffCase diffCase) {
    diffCase
        .rowsBefore()
        .forEach(
            (table, rows) -> SqliteDiffCase.inserts(table, rows).forEach(insert -> db.run(insert)));
    if (diffCase.rowsBefore().isEmpty() && !WITHOUT_ROWS.containsKey(diffCase.id())) {
      diffCase.schema().before().tables().forEach(table -> insertOne(db, table));
    }
  }

  /** A row of ones: it fits every foreign key of the cases. */
  private static void insertOne(Sqlite db, TableSchema table) {
    List<ColumnSchema> columns =
        table.columns().stream().filter(column -> column.generated() == null).toList();
    db.run(
        "insert into "
            + quoted(table.name())
            + columns.stream()
                .map(column -> Identifiers.quote(column.name()))
                .collect(Collectors.joining(", ", " (", ")"))
            + columns.stream()
                .map(SqliteDiffCasesTest::one)
                .collect(Collectors.joining(", ", " values (", ")")));
  }

  private static String one(ColumnSchema column) {
    if (!column.values().isEmpty()) {
      return "'" + column.values().get(0) + "'";
    }
    return column.type().equals(ColumnTypes.BLOB) ? "x'01'" : "1";
  }

  /** Rows of every table that stays, under the name that it has afterwards. */
  private static Map<String, String> counts(Sqlite db, Schema before, List<Operation> operations) {
    Map<String, String> counts = new HashMap<>();
    for (TableSchema table : before.tables()) {
      TableName name = table.name();
      for (Operation operation : operations) {
        if (operation instanceof RenameTable rename && rename.table().equals(name)) {
          name = rename.to();
        }
      }
      if (Operations.apply(operations, before).table(name).isPresent()) {
        String count = db.query("select count(*) from " + quoted(table.name())).get(0);
        counts.put(quoted(name), count);
      }
    }
    return counts;
  }

  private static void assertRows(Sqlite db, String table, JsonNode expected) {
    for (JsonNode row : expected.elements()) {
      String where =
          row.object().members().entrySet().stream()
              .map(
                  value ->
                      value.getValue().toString().equals("\"*\"")
                          ? value.getKey() + " is not null"
                          : value.getKey() + " is " + SqliteDiffCase.literal(value.getValue()))
              .collect(Collectors.joining(" and "));
      assertThat(db.query("select count(*) from " + table + " where " + where))
          .as(where)
          .containsExactly("1");
    }
    assertThat(db.query("select count(*) from " + table))
        .containsExactly(String.valueOf(expected.elements().size()));
  }

  private Sqlite create(String name, Schema schema, List<String> setup) {
    Sqlite db = new Sqlite(folder.resolve(name));
    List<Operation> creating =
        SchemaDiffer.diff(new Change<>(Schema.EMPTY, schema), DiffHints.NONE).operations();
    run(db, "create", SQLITE.script(creating, Schema.EMPTY));
    setup.forEach(statement -> db.run(statement));
    return db;
  }

  private static String quoted(TableName table) {
    return Identifiers.quote(table.name());
  }

  private static void run(Sqlite db, String id, String script) {
    RevisionStep step = Steps.step(id, Direction.UPGRADE, script);
    MigrationRunner.open(db.url() + "?foreign_keys=true&synchronous=OFF", null, null)
        .run(
            history -> history.appliedIds("main").contains(id) ? List.of() : List.of(step),
            RunListener.NONE);
  }
}
