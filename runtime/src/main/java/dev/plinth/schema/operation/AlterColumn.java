package dev.plinth.schema.operation;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Changes facets of a column in place.
 *
 * @param backfill SQL that replaces the nulls there are before the column stops taking them, or
 *     null
 * @param renamedValues of an inline enum: old value to new value in existing rows
 */
public record AlterColumn(
    TableName table,
    String column,
    FacetChanges changes,
    @Nullable String backfill,
    Map<String, String> renamedValues)
    implements TableOperation {

  public AlterColumn {
    renamedValues = Collections.unmodifiableMap(new TreeMap<>(renamedValues));
  }

  /** A change that needs nothing from existing rows. */
  public AlterColumn(TableName table, String column, FacetChanges changes) {
    this(table, column, changes, null, Map.of());
  }

  @Override
  public OperationKind kind() {
    return OperationKind.ALTER_COLUMN;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return new Tables(this, schema)
        .change(
            table,
            old -> {
              ColumnSchema current = Items.get(this, old.columns(), column);
              if (!changes.fit(current)) {
                throw new InapplicableOperationException(this, "the column is not as expected");
              }
              return old.with(
                  t -> t.columns(Items.replace(old.columns(), current, changes.applyTo(current))));
            });
  }

  @Override
  public Operation reverse(Schema before) {
    Map<String, String> back = new TreeMap<>();
    renamedValues.forEach((from, to) -> back.put(to, from));
    return new AlterColumn(table, column, changes.reversed(), null, back);
  }

  @Override
  public String describe() {
    return "alter column " + table + "." + column + ": " + FacetWords.of(changes);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitAlterColumn(this);
  }
}
