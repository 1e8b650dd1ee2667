package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import dev.plinth.schema.json.OperationJson;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.CreateView;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.Operations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of migrations on a real SQLite: the DDL of a schema, then the SQL of any operations,
 * gives what the DDL of the schema after them gives, and no row is lost; and back again.
 */
class RandomOperationsTest {
  private static final Dialect SQLITE = Dialects.SQLITE;
  private static final int SEEDS = Integer.getInteger("seeds", 60);

  @TempDir private Path folder;

  static LongStream seeds() {
    Long one = Long.getLong("seed");
    return one == null ? LongStream.range(0, SEEDS) : LongStream.of(one);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void sqlDoesWhatTheModelSays(long seed) {
    RandomOperations dice = new RandomOperations(seed);
    Schema before = dice.schema();
    List<Operation> operations = dice.operations(before, 9);
    Schema after = Operations.apply(operations, before);
    String up = SQLITE.script(operations, before);
    String down = SQLITE.script(Operations.reverse(operations, before), after);
    String story = SchemaJson.write(before) + OperationJson.write(operations) + "\n" + up;

    Sqlite db = create("case.db", before);
    for (TableSchema table : before.tables()) {
      insertRows(db, table);
    }
    run(db, up, story);
    assertThat(SqliteStructure.of(db))
        .as(story)
        .isEqualTo(SqliteStructure.of(create("after.db", after)));
    for (TableSchema table : after.tables()) {
      boolean kept = before.table(table.name()).isPresent() && !isTouched(operations, table);
      if (kept) {
        assertThat(db.query("select id from \"" + table.name() + "\"")).as(story).hasSize(2);
      }
    }
    run(db, down, story + "\n-- down\n" + down);
    assertThat(SqliteStructure.of(db))
        .as(story + "\n-- down\n" + down)
        .isEqualTo(SqliteStructure.of(create("before.db", before)));
  }

  /** Two rows, whose columns hold the id, or null if they refer to another table. */
  private static void insertRows(Sqlite db, TableSchema table) {
    List<String> columns =
        table.columns().stream()
            .filter(column -> column.generated() == null)
            .map(ColumnSchema::name)
            .filter(name -> !name.startsWith("r"))
            .toList();
    String into =
        "insert into \"" + table.name() + "\" (" + String.join(", ", columns) + ") values ";
    for (String id : List.of("1", "2")) {
      db.run(into + "(" + String.join(", ", Collections.nCopies(columns.size(), id)) + ")");
    }
  }

  /** Whether a table of this name may be another one now. */
  private static boolean isTouched(List<Operation> operations, TableSchema table) {
    return operations.stream()
        .anyMatch(
            operation ->
                switch (operation.kind()) {
                  case CREATE_TABLE, DROP_TABLE, RENAME_TABLE ->
                      operation.describe().contains(" " + table.name());
                  default -> false;
                });
  }

  private Sqlite create(String name, Schema schema) {
    Sqlite db = new Sqlite(folder.resolve(name));
    run(db, SQLITE.script(creating(schema), Schema.EMPTY), name);
    return db;
  }

  private static void run(Sqlite db, String script, String story) {
    String id = "r" + db.runner().history().revisions().size();
    RevisionStep step = Steps.step(id, Direction.UPGRADE, script);
    try {
      MigrationRunner.open(db.url() + "?foreign_keys=true&synchronous=OFF", null, null)
          .run(
              history -> history.appliedIds("main").contains(id) ? List.of() : List.of(step),
              RunListener.NONE);
    } catch (RuntimeException e) {
      throw new AssertionError(e.getMessage() + "\n" + story, e);
    }
  }

  private static List<Operation> creating(Schema schema) {
    List<Operation> operations = new ArrayList<>();
    for (TableSchema table : schema.tables()) {
      operations.add(new CreateTable(table));
    }
    for (ViewSchema view : schema.views()) {
      operations.add(new CreateView(view));
    }
    return operations;
  }
}
