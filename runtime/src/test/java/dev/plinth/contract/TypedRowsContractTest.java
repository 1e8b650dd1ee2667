package dev.plinth.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.Dialect;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.schema.operation.AddColumn;
import dev.plinth.schema.operation.DropCheck;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.Operations;
import dev.plinth.schema.operation.RenameColumn;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of migrations with rows of all types: what changes a table, and on SQLite makes it anew,
 * leads to the schema after, and back, and leaves every value as it was.
 */
abstract class TypedRowsContractTest {

  private static final String KEY = "k";
  private static final String RENAMED = "key_number";

  private final TestedDatabase database;
  private final Dialect dialect;

  TypedRowsContractTest(TestedDatabase database) {
    this.database = database;
    this.dialect = database.dialect();
  }

  static LongStream seeds() {
    Long one = Long.getLong("seed");
    return one == null ? LongStream.range(0, 4) : LongStream.of(one);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  final void everyValueStays(long seed) {
    Schema before = new RandomTables(seed, dialect).schema();
    List<Operation> operations = operations(before);
    Schema after = Operations.apply(operations, before);
    String up = dialect.script(operations, before);
    String down = dialect.script(Operations.reverse(operations, before), after);
    String story = SchemaJson.write(before) + up + down;

    try (EmptyDatabase db = database.create(before)) {
      List<String> start = database.structure(db.url());
      before.tables().forEach(table -> insert(db, table, before));
      List<String> rows = rows(db, before, KEY);
      assertThat(rows).as(story).isNotEmpty().doesNotContain("");
      database.runScript(db.url(), up);
      assertThat(database.structure(db.url()))
          .as(story)
          .isEqualTo(database.structureOf(after, List.of()));
      assertThat(rows(db, before, RENAMED)).as(story).isEqualTo(rows);
      database.runScript(db.url(), down);
      assertThat(database.structure(db.url())).as(story).isEqualTo(start);
      assertThat(rows(db, before, KEY)).as(story).isEqualTo(rows);
    }
  }

  private static List<Operation> operations(Schema schema) {
    ColumnSchema added = ColumnSchema.builder("added", ColumnTypes.INTEGER).nullable(true).build();
    List<Operation> operations = new ArrayList<>();
    for (TableSchema table : schema.tables()) {
      operations.add(new DropCheck(table.name(), "ck_" + table.name()));
      operations.add(new RenameColumn(table.name(), KEY, RENAMED));
      operations.add(new AddColumn(table.name(), added));
    }
    return operations;
  }

  /** One row with a value in each column that is neither generated nor refers to another row. */
  private void insert(EmptyDatabase db, TableSchema table, Schema schema) {
    List<ColumnSchema> columns =
        table.columns().stream()
            .filter(column -> column.generated() == null && column.identity() == null)
            .filter(column -> !column.name().startsWith("r"))
            .toList();
    String names = columns.stream().map(ColumnSchema::name).collect(Collectors.joining(", "));
    String values =
        columns.stream().map(column -> value(column, schema)).collect(Collectors.joining(", "));
    database.run(
        db.url(),
        List.of("insert into " + table.name() + " (" + names + ") values (" + values + ")"));
  }

  /** Of a decimal the least that its digits can say. */
  private String value(ColumnSchema column, Schema schema) {
    Integer scale = column.scale();
    return column.type().equals(ColumnTypes.DECIMAL) && scale != null && scale > 0
        ? "0." + "0".repeat(scale - 1) + "1"
        : database.one(column, schema);
  }

  /** The rows of each table. */
  private List<String> rows(EmptyDatabase db, Schema schema, String key) {
    return schema.tables().stream()
        .map(
            table ->
                table.columns().stream()
                    .map(column -> column.name().equals(KEY) ? key : column.name())
                    .collect(Collectors.joining(", ", "select ", " from " + table.name())))
        .map(select -> String.join("\n", database.rows(db.url(), select)))
        .toList();
  }
}
