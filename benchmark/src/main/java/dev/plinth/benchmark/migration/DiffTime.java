package dev.plinth.benchmark.migration;

import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.diff.SchemaDiffer;
import dev.plinth.schema.json.SchemaHash;
import dev.plinth.schema.json.SchemaJson;
import java.io.PrintStream;
import java.util.List;

/** How the comparison of two schemas grows with the number of their tables. */
final class DiffTime {

  private static final List<Integer> SIZES = List.of(1_000, 10_000);
  private static final int ROUNDS = 5;

  private DiffTime() {}

  /** Measures, and returns a table in Markdown. */
  static String measure(PrintStream out) throws Exception {
    GrowthTable table = new GrowthTable("tables", SIZES, out);
    // Sizes in turn: both meet the same state of the compiler and of the machine.
    for (int round = 0; round < ROUNDS; round++) {
      for (int size : SIZES) {
        measure(table, size);
      }
    }
    return table.text();
  }

  private static void measure(GrowthTable table, int size) throws Exception {
    Schema before = SampleSchemas.before(size);
    Schema changed = SampleSchemas.changed(size);
    Schema replaced = SampleSchemas.replaced(size);
    String text = SchemaJson.write(before);
    table.time("read a snapshot", size, () -> SchemaJson.read(text));
    table.time("hash of a schema", size, () -> SchemaHash.of(before));
    table.time("diff: nothing changed", size, () -> diff(before, SampleSchemas.before(size)));
    table.time("diff: 4% changed, 1% new", size, () -> diff(before, changed));
    table.time("diff: besides, 1% gone", size, () -> diff(before, replaced));
    table.time("diff: all new", size, () -> diff(Schema.EMPTY, before));
    table.time("diff and replay: 4% changed, 1% new", size, () -> replay(before, changed));
  }

  private static SchemaDiff diff(Schema before, Schema after) {
    SchemaDiff diff = SchemaDiffer.diff(new Change<>(before, after), DiffHints.NONE);
    if (!diff.errors().isEmpty()) {
      throw new IllegalStateException(diff.errors().get(0).message());
    }
    return diff;
  }

  private static void replay(Schema before, Schema after) {
    Schema schema = before;
    for (var operation : diff(before, after).operations()) {
      schema = operation.applyTo(schema);
    }
    if (!SchemaHash.of(schema).equals(SchemaHash.of(after))) {
      throw new IllegalStateException("the operations lead elsewhere");
    }
  }
}
