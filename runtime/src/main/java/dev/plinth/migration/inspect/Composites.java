package dev.plinth.migration.inspect;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import java.util.ArrayList;
import java.util.List;

/** Puts together what a catalogue lists column by column. */
final class Composites {

  private Composites() {}

  /** The index over the columns of both. */
  static Index joined(Index first, Index second) {
    List<IndexColumn> columns = new ArrayList<>(first.columns());
    columns.addAll(second.columns());
    return new Index(first.name(), columns, first.unique(), null, List.of());
  }

  /** The foreign key of the columns of both. */
  static ForeignKey joined(ForeignKey first, ForeignKey second) {
    List<String> columns = new ArrayList<>(first.columns());
    columns.addAll(second.columns());
    List<String> target = new ArrayList<>(first.references().columns());
    target.addAll(second.references().columns());
    return first
        .withColumns(columns)
        .withReferences(new ForeignKey.Reference(first.references().table(), target));
  }
}
