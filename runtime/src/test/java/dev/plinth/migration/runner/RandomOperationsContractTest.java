package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.contract.RandomOperations;
import dev.plinth.contract.TestedDatabase;
import dev.plinth.dialect.Dialect;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.json.OperationJson;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.Operations;
import dev.plinth.testdatabase.EmptyDatabase;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of migrations on a real database: the DDL of a schema, then the SQL of any operations,
 * gives what the DDL of the schema after them gives, and no row is lost; and back again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RandomOperationsContractTest {

  private final TestedDatabase database;
  private final Dialect dialect;
  private final int seeds;

  /**
   * @param seeds how many, unless {@code -Dseeds} or {@code -Dseed} says otherwise
   */
  RandomOperationsContractTest(TestedDatabase database, int seeds) {
    this.database = database;
    this.dialect = database.dialect();
    this.seeds = Integer.getInteger("seeds", seeds);
  }

  LongStream seeds() {
    Long one = Long.getLong("seed");
    return one == null ? LongStream.range(0, seeds) : LongStream.of(one);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void sqlDoesWhatTheModelSays(long seed) {
    RandomOperations dice = new RandomOperations(seed, dialect);
    Schema before = dice.schema();
    List<Operation> operations = dice.operations(before, 9);
    Schema after = Operations.apply(operations, before);
    String up = script(operations, before);
    String down = script(Operations.reverse(operations, before), after);
    String story = SchemaJson.write(before) + OperationJson.write(operations) + "\n" + up;

    try (EmptyDatabase db = database.create(before)) {
      List<String> start = database.structure(db.url());
      before.tables().forEach(table -> insertRows(db, table));
      run(db, up, story);
      assertThat(database.structure(db.url()))
          .as(story)
          .isEqualTo(database.structureOf(after, List.of()));
      for (TableSchema table : after.tables()) {
        boolean kept = before.table(table.name()).isPresent() && !isTouched(operations, table);
        if (kept) {
          assertThat(database.rows(db.url(), "select id from \"" + table.name() + "\""))
              .as(story)
              .hasSize(2);
        }
      }
      String storyBack = story + "\n-- down\n" + down;
      run(db, down, storyBack);
      assertThat(database.structure(db.url())).as(storyBack).isEqualTo(start);
    }
  }

  /** The SQL whose effect is looked at. */
  String script(List<Operation> operations, Schema from) {
    return dialect.script(operations, from);
  }

  /** Two rows, whose columns hold the id, or null if they refer to another table. */
  private void insertRows(EmptyDatabase db, TableSchema table) {
    List<String> columns =
        table.columns().stream()
            .filter(column -> column.generated() == null)
            .map(ColumnSchema::name)
            .filter(name -> !name.startsWith("r"))
            .toList();
    String into =
        "insert into \"" + table.name() + "\" (" + String.join(", ", columns) + ") values ";
    for (String id : List.of("1", "2")) {
      String values = String.join(", ", Collections.nCopies(columns.size(), id));
      database.run(db.url(), List.of(into + "(" + values + ")"));
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

  private void run(EmptyDatabase db, String script, String story) {
    try {
      database.runScript(db.url(), script);
    } catch (RuntimeException e) {
      throw new AssertionError(e.getMessage() + "\n" + story, e);
    }
  }
}
