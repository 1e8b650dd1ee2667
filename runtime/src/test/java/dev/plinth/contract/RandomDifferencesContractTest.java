package dev.plinth.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.diff.BackfillQuestion;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.DropTableQuestion;
import dev.plinth.schema.diff.Question;
import dev.plinth.schema.diff.RenameQuestion;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.diff.SchemaDiffer;
import dev.plinth.schema.json.OperationJson;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.Operations;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.type.ColumnTypes;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of differences on a real database with rows, for tables with all that can be declared:
 * DDL of before, then the SQL of the difference, gives what DDL of after gives; the way down leads
 * back, and up again; what no operation names keeps its values.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RandomDifferencesContractTest {

  private final TestedDatabase database;
  private final int seeds;

  /**
   * @param seeds how many, unless {@code -Dseeds} or {@code -Dseed} says otherwise
   */
  RandomDifferencesContractTest(TestedDatabase database, int seeds) {
    this.database = database;
    this.seeds = Integer.getInteger("seeds", seeds);
  }

  LongStream seeds() {
    Long one = Long.getLong("seed");
    return one == null ? LongStream.range(0, seeds) : LongStream.of(one);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void leadsThereAndBackAndThereAgain(long seed) {
    RandomAlterations dice = new RandomAlterations(seed, database.dialect(), this::value);
    Schema before = dice.schema();
    List<Operation> made = dice.operations(before, 6);
    Schema after = Operations.apply(made, before);
    Random answers = new Random(seed);
    List<Operation> operations =
        answers.nextInt(3) == 0 ? made : differences(before, after, answers);
    String up = database.dialect().script(operations, before);
    String down = database.dialect().script(Operations.reverse(operations, before), after);
    String story = SchemaJson.write(before) + OperationJson.write(operations) + "\n" + up;

    try (EmptyDatabase db = database.create(before)) {
      List<String> start = database.structure(db.url());
      database.run(
          db.url(), CreatedFirst.in(before).stream().map(t -> insertOne(t, before)).toList());
      Map<String, String> kept = kept(db.url(), before, operations);
      List<String> there = database.structureOf(after, List.of());
      run(db, up, story);
      assertThat(database.structure(db.url())).as(story).isEqualTo(there);
      assertThat(reread(db.url(), kept)).as(story).isEqualTo(kept);
      String storyBack = story + "\n-- down\n" + down;
      run(db, down, storyBack);
      assertThat(database.structure(db.url())).as(storyBack).isEqualTo(start);
      assertThat(reread(db.url(), kept)).as(storyBack).isEqualTo(kept);
      run(db, up, storyBack + "\n-- up again");
      assertThat(database.structure(db.url())).as(storyBack).isEqualTo(there);
    }
  }

  private List<Operation> differences(Schema before, Schema after, Random dice) {
    DiffHints answers = DiffHints.NONE;
    Change<Schema> change = new Change<>(before, after);
    SchemaDiff diff = SchemaDiffer.diff(change, answers);
    while (!diff.questions().isEmpty()) {
      for (Question question : diff.questions()) {
        answers = answers.plus(answer(question, after, dice));
      }
      diff = SchemaDiffer.diff(change, answers);
    }
    assertThat(diff.errors()).isEmpty();
    return diff.operations();
  }

  private DiffHints answer(Question question, Schema after, Random dice) {
    if (question instanceof BackfillQuestion backfill) {
      ColumnSchema column =
          after.table(backfill.table()).orElseThrow().column(backfill.column()).orElseThrow();
      return backfill.answer(value(column, after));
    }
    if (question instanceof RenameQuestion rename) {
      return dice.nextBoolean() ? rename.yes() : rename.no();
    }
    return ((DropTableQuestion) question).yes();
  }

  /** Small enough for any decimal, and in every other column a one of its kind. */
  private String value(ColumnSchema column, Schema schema) {
    return column.type().equals(ColumnTypes.DECIMAL) ? "0" : database.one(column, schema);
  }

  private String insertOne(TableSchema table, Schema schema) {
    List<ColumnSchema> columns =
        table.columns().stream()
            .filter(column -> column.generated() == null && !column.name().startsWith("r"))
            .toList();
    return "insert into "
        + database.dialect().quote(table.name().name())
        + columns.stream().map(ColumnSchema::name).collect(Collectors.joining(", ", " (", ")"))
        + columns.stream()
            .map(column -> value(column, schema))
            .collect(Collectors.joining(", ", " values (", ")"));
  }

  /** By query the rows of what no operation names. */
  private Map<String, String> kept(String url, Schema before, List<Operation> operations) {
    Map<String, String> kept = new TreeMap<>();
    List<String> stories = operations.stream().map(Operation::describe).toList();
    for (TableSchema table : before.tables()) {
      String name = table.name().name();
      boolean isMoved =
          stories.stream()
              .anyMatch(
                  story -> story.matches("(rename|drop|create) table (.* )?" + name + "( .*)?"));
      if (!isMoved) {
        String columns =
            table.columns().stream()
                .map(ColumnSchema::name)
                .filter(
                    column ->
                        stories.stream()
                            .noneMatch(
                                story ->
                                    story.matches(
                                        ".*\\b"
                                            + name
                                            + "\\."
                                            + column
                                            + "\\b.*|.*(to|column) "
                                            + column)))
                .collect(Collectors.joining(", "));
        String query = "select " + columns + " from " + database.dialect().quote(name);
        kept.put(query, database.rows(url, query).toString());
      }
    }
    return kept;
  }

  private Map<String, String> reread(String url, Map<String, String> kept) {
    Map<String, String> read = new TreeMap<>();
    kept.keySet().forEach(query -> read.put(query, database.rows(url, query).toString()));
    return read;
  }

  private void run(EmptyDatabase db, String script, String story) {
    try {
      database.runScript(db.url(), script);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(e.getMessage() + "\n" + story, e);
    }
  }
}
