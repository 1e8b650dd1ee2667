package dev.plinth.session;

import dev.plinth.dao.TableColumn;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a change in two statements, so that another change may come between them: a reference, or
 * a unique value, is NULL in one of them and as it is in the other.
 */
final class ChangeSplitter {

  private final RowGraph graph;
  private final Map<RowGraph.Node, RowGraph.Node> preparations = new HashMap<>();
  private final Map<RowGraph.Node, RowGraph.Node> completions = new HashMap<>();

  ChangeSplitter(RowGraph graph) {
    this.graph = graph;
  }

  /** Whether one of the two changes can be written in two statements. */
  static boolean canSplit(RowGraph.Edge edge) {
    Reference<?> reference = edge.reference;
    return switch (edge.reason) {
      case NEEDS ->
          reference != null
              && reference.isNullable()
              && edge.after.change() instanceof InsertRow<?> insert
              && !insert.entry().type().mapping().isImmutable();
      case FREES -> reference != null && reference.isNullable();
      case UNIQUE ->
          edge.before.change() instanceof UpdateRow<?> row && !clearable(row, edge).isEmpty();
      case PART -> false;
    };
  }

  /** Gives the order up: one statement does a part of the change, another one does the rest. */
  void split(RowGraph.Edge edge) {
    edge.close();
    switch (edge.reason) {
      case NEEDS -> complete(edge);
      case FREES -> prepare(edge);
      case UNIQUE -> clear(edge);
      case PART -> throw new IllegalStateException("parts of one change stay in order");
    }
  }

  /** Inserts NULL, and updates once both rows are there. */
  private void complete(RowGraph.Edge edge) {
    Reference<?> reference = edge.reference;
    if (reference != null && edge.after.change() instanceof InsertRow<?> insert) {
      edge.after.replace(deferring(insert, reference));
      UpdateRow<?> update = UpdateRow.of(insert.entry(), reference);
      RowGraph.Node completion = part(completions, edge.after, update);
      if (completion.in.stream().noneMatch(known -> known.before == edge.after)) {
        RowGraph.connect(edge.after, completion, RowGraph.Reason.PART, null);
      }
      if (edge.before != edge.after) {
        RowGraph.connect(edge.before, completion, RowGraph.Reason.PART, null);
      }
    }
  }

  @SuppressWarnings("unchecked") // the edge was made from a relation of the row's type
  private static <E> InsertRow<E> deferring(InsertRow<E> insert, Reference<?> reference) {
    return insert.deferring((Reference<E>) reference);
  }

  /** Updates to NULL before the row that is referred to is deleted. */
  private void prepare(RowGraph.Edge edge) {
    if (edge.reference != null) {
      clear(edge, edge.reference.columns());
    }
  }

  /** Gives the value up before another row takes it. */
  private void clear(RowGraph.Edge edge) {
    if (edge.before.change() instanceof UpdateRow<?> row) {
      BitSet columns = clearable(row, edge);
      if (!columns.isEmpty()) {
        clear(edge, columns);
      }
    }
  }

  private void clear(RowGraph.Edge edge, BitSet columns) {
    UpdateRow<?> update = UpdateRow.clearing(edge.before.change().entry(), columns);
    RowGraph.Node preparation = part(preparations, edge.before, update);
    if (preparation.out.isEmpty()) {
      RowGraph.connect(preparation, edge.before, RowGraph.Reason.PART, null);
    }
    RowGraph.connect(preparation, edge.after, RowGraph.Reason.PART, null);
  }

  /** One statement more for a row; one is enough for all columns. */
  private RowGraph.Node part(
      Map<RowGraph.Node, RowGraph.Node> parts, RowGraph.Node whole, UpdateRow<?> update) {
    RowGraph.Node known = parts.get(whole);
    if (known == null) {
      RowGraph.Node added = graph.add(update);
      parts.put(whole, added);
      return added;
    }
    if (known.change() instanceof UpdateRow<?> earlier) {
      known.replace(earlier.with(update));
    }
    return known;
  }

  /** Of the unique key a changed column, or foreign key, that can be cleared; else none. */
  private static <E> BitSet clearable(UpdateRow<E> row, RowGraph.Edge edge) {
    EntityType<E> type = row.entry().type();
    int uniqueKey = edge.conflict == null ? -1 : edge.conflict.uniqueKey();
    List<TableColumn<E, ?>> columns = uniqueKey < 0 ? List.of() : type.uniqueKeys().get(uniqueKey);
    for (TableColumn<E, ?> column : columns) {
      int index = type.column(column);
      ToOneRelation<E, ?> reference = type.toOneAt(index);
      if (row.columns().get(index) && ClearedValue.exists(column, reference != null)) {
        return reference == null ? bit(index) : reference.columns();
      }
    }
    return new BitSet();
  }

  private static BitSet bit(int column) {
    BitSet bits = new BitSet();
    bits.set(column);
    return bits;
  }
}
