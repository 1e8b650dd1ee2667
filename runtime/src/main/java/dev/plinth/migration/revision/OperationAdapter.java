package dev.plinth.migration.revision;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.FacetChange;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.json.SchemaHash;
import dev.plinth.schema.operation.AddColumn;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.InapplicableOperationException;
import dev.plinth.schema.operation.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what operations that were made for one schema have to do on another one: those whose effect
 * is there already go, and a change of a column starts from what the column is now.
 */
public final class OperationAdapter {

  private final List<Operation> adapted = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Schema madeFor;
  private Schema at;

  private OperationAdapter(Change<Schema> start) {
    this.madeFor = start.before();
    this.at = start.after();
  }

  /**
   * The operations, adapted.
   *
   * @param start the schema that they were made for, and the one they meet now
   * @throws InapplicableOperationException if one can't be adapted
   */
  public static OperationAdapter adapt(Change<Schema> start, List<Operation> operations) {
    OperationAdapter adapter = new OperationAdapter(start);
    operations.forEach(adapter::adapt);
    return adapter;
  }

  /** What to do on the other schema. */
  public List<Operation> operations() {
    return List.copyOf(adapted);
  }

  /** What became of operations that are no more, or others now. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  private void adapt(Operation operation) {
    try {
      apply(operation);
    } catch (InapplicableOperationException e) {
      if (isThereAlready(operation)) {
        notes.add("no longer needed: " + operation.describe());
      } else {
        other(operation)
            .ifPresentOrElse(
                instead -> {
                  apply(instead);
                  notes.add("instead of \"" + operation.describe() + "\": " + instead.describe());
                },
                () -> {
                  throw e;
                });
      }
    }
    madeFor = operation.applyTo(madeFor);
  }

  private void apply(Operation operation) {
    at = operation.applyTo(at);
    adapted.add(operation);
  }

  /** Undoing it and doing it again changes nothing. */
  private boolean isThereAlready(Operation operation) {
    try {
      Schema again = operation.applyTo(operation.reverse(madeFor).applyTo(at));
      return SchemaHash.of(again).equals(SchemaHash.of(at));
    } catch (InapplicableOperationException e) {
      return false;
    }
  }

  private Optional<Operation> other(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      return now(alter.table(), alter.column()).map(column -> alter(alter, column));
    }
    if (operation instanceof AddColumn add) {
      ColumnSchema wanted = add.column();
      return now(add.table(), wanted.name())
          .map(column -> FacetChanges.between(new Change<>(column, wanted)))
          .map(
              changes ->
                  new AlterColumn(add.table(), wanted.name(), changes, add.backfill(), Map.of()));
    }
    return Optional.empty();
  }

  private Operation alter(AlterColumn alter, ColumnSchema now) {
    ColumnSchema wanted =
        madeFor
            .table(alter.table())
            .flatMap(table -> table.column(alter.column()))
            .map(alter.changes()::applyTo)
            .orElseThrow();
    Map<ColumnFacet, FacetChange> changes =
        new EnumMap<>(FacetChanges.between(new Change<>(now, wanted)).byFacet());
    // Another type brings its own length and digits; else only what was changed on purpose.
    if (!alter.changes().has(ColumnFacet.TYPE)) {
      changes.keySet().retainAll(alter.changes().byFacet().keySet());
    } else {
      changes.keySet().removeIf(facet -> isApart(facet) && !alter.changes().has(facet));
    }
    return new AlterColumn(
        alter.table(),
        alter.column(),
        new FacetChanges(changes),
        alter.backfill(),
        alter.renamedValues());
  }

  private static boolean isApart(ColumnFacet facet) {
    return facet == ColumnFacet.NULLABLE
        || facet == ColumnFacet.DEFAULT
        || facet == ColumnFacet.COMMENT;
  }

  private Optional<ColumnSchema> now(TableName table, String column) {
    return at.table(table).flatMap(found -> found.column(column));
  }
}
