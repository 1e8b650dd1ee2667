package dev.plinth.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.Capability;
import dev.plinth.dialect.SqlScript;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.diff.BackfillQuestion;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.Operations;
import dev.plinth.schema.operation.RenameTable;
import dev.plinth.testdatabase.EmptyDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of {@code schema/diff} that holds for the database, on a real one with rows: DDL of
 * before, then the SQL of the operations, gives what DDL of after gives; no row is lost; the way
 * down leads back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DiffContractTest {

  /** Cases whose change no row of ones survives, and rightly so. */
  private static final Map<String, String> WITHOUT_ROWS =
      Map.of(
          "enum-09-varchar-enum-short-value", "the check wants a word",
          "check-03-same-name-other-text", "the new check refuses 1",
          "f008", "the new key to refer to is empty",
          "m001", "the new table to refer to is empty",
          "t012", "the table to refer to comes back empty");

  private final TestedDatabase database;
  private final Map<String, String> withoutRows = new HashMap<>(WITHOUT_ROWS);
  private final Map<String, String> notHere;

  DiffContractTest(TestedDatabase database) {
    this(database, Map.of(), Map.of());
  }

  /**
   * A suite that leaves something out.
   *
   * @param withoutRows cases whose change no row of ones survives here, and why
   * @param notHere cases that can't be here, and why
   */
  DiffContractTest(
      TestedDatabase database, Map<String, String> withoutRows, Map<String, String> notHere) {
    this.database = database;
    this.withoutRows.putAll(withoutRows);
    this.notHere = notHere;
  }

  /** The SQL whose effect is looked at. */
  String script(List<Operation> operations, Schema from) {
    return database.dialect().script(operations, from);
  }

  Stream<DiffCase> cases() {
    return DiffCase.allFor(database.toString()).filter(each -> !notHere.containsKey(each.id()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void leadsFromBeforeToAfterAndBack(DiffCase diffCase) {
    Schema before = diffCase.schema().before();
    Schema after = diffCase.schema().after();
    List<Operation> operations = operations(diffCase);
    String up = script(operations, before);
    String down =
        script(Operations.reverse(operations, before), Operations.apply(operations, before));
    if (database.dialect().capabilities().can(Capability.TABLE_REBUILD)) {
      assertWay(diffCase.way(), up);
    }

    try (EmptyDatabase db = database.create(before, diffCase.setup())) {
      insertRows(db.url(), diffCase);
      Map<String, String> rows = counts(db.url(), before, operations);
      database.runScript(db.url(), up);
      assertStructure(db.url(), after, diffCase.setup(), up);
      rows.forEach((table, count) -> assertThat(count(db.url(), table)).as(up).isEqualTo(count));
      database.run(db.url(), diffCase.then());
      assertRows(db.url(), diffCase.rowsAfter(), up);
      database.runScript(db.url(), down);
      assertStructure(db.url(), before, diffCase.setup(), down);
      assertRows(db.url(), diffCase.rowsBack(), down);
    }
  }

  final List<Operation> operations(DiffCase diffCase) {
    return diffCase.operations(question -> filling(question, diffCase.schema().after()));
  }

  private void assertStructure(String url, Schema schema, List<String> setup, String script) {
    assertThat(database.structure(url))
        .as("after %s", script)
        .isEqualTo(database.structureOf(schema, setup));
  }

  private String filling(BackfillQuestion question, Schema after) {
    return database.filling(
        after.table(question.table()).orElseThrow().column(question.column()).orElseThrow(), after);
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

  private void insertRows(String url, DiffCase diffCase) {
    diffCase
        .rowsBefore()
        .forEach((table, rows) -> database.run(url, DiffCase.inserts(table, rows, database)));
    if (diffCase.rowsBefore().isEmpty() && !withoutRows.containsKey(diffCase.id())) {
      Schema before = diffCase.schema().before();
      List<String> inserts =
          CreatedFirst.in(before).stream().map(table -> insertOne(table, before)).toList();
      database.run(url, inserts);
    }
  }

  /** A row of ones: it fits every foreign key of the cases. */
  private String insertOne(TableSchema table, Schema schema) {
    List<ColumnSchema> columns =
        table.columns().stream().filter(column -> column.generated() == null).toList();
    return "insert into "
        + quoted(table.name())
        + columns.stream()
            .map(column -> database.dialect().quote(column.name()))
            .collect(Collectors.joining(", ", " (", ")"))
        + columns.stream()
            .map(column -> database.one(column, schema))
            .collect(Collectors.joining(", ", " values (", ")"));
  }

  /** Rows of every table that stays, under the name that it has afterwards. */
  private Map<String, String> counts(String url, Schema before, List<Operation> operations) {
    Map<String, String> counts = new HashMap<>();
    for (TableSchema table : before.tables()) {
      TableName name = table.name();
      for (Operation operation : operations) {
        if (operation instanceof RenameTable rename && rename.table().equals(name)) {
          name = rename.to();
        }
      }
      if (Operations.apply(operations, before).table(name).isPresent()) {
        counts.put(quoted(name), count(url, quoted(table.name())));
      }
    }
    return counts;
  }

  private String count(String url, String table) {
    return database.rows(url, "select count(*) from " + table).get(0);
  }

  private void assertRows(String url, Map<String, JsonNode> expected, String script) {
    expected.forEach((table, rows) -> assertRows(url, table, rows, script));
  }

  private void assertRows(String url, String table, JsonNode expected, String script) {
    for (JsonNode row : expected.elements()) {
      String where =
          row.object().members().entrySet().stream()
              .map(
                  value ->
                      value.getValue().toString().equals("\"*\"")
                          ? value.getKey() + " is not null"
                          : database.isSame(
                              value.getKey(), DiffCase.literal(value.getValue(), database)))
              .collect(Collectors.joining(" and "));
      assertThat(count(url, table + " where " + where))
          .as("%s where %s in %s after %s", table, where, rowsOf(url, table), script)
          .isEqualTo("1");
    }
    assertThat(count(url, table))
        .as("%s after %s", table, script)
        .isEqualTo(String.valueOf(expected.elements().size()));
  }

  private List<String> rowsOf(String url, String table) {
    return database.rows(url, "select * from " + table);
  }

  private String quoted(TableName table) {
    String name = database.dialect().quote(table.name());
    return table.schema() == null ? name : database.dialect().quote(table.schema()) + "." + name;
  }
}
