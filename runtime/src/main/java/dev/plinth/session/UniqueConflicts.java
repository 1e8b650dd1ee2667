package dev.plinth.session;

import dev.plinth.dao.TableColumn;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the unique values that pass from one row to another within a flush. */
final class UniqueConflicts implements RowChangeVisitor {

  private final Map<UniqueValue, RowChange<?>> released = new HashMap<>();
  private final List<UniqueValue> takenValues = new ArrayList<>();
  private final List<RowChange<?>> takers = new ArrayList<>();
  private boolean collectsReleased;

  private UniqueConflicts() {}

  static List<UniqueConflict> find(List<RowChange<?>> rows) {
    List<RowChange<?>> candidates = candidates(rows);
    if (candidates.isEmpty()) {
      return List.of();
    }
    UniqueConflicts conflicts = new UniqueConflicts();
    conflicts.collectsReleased = true;
    candidates.forEach(row -> row.accept(conflicts));
    conflicts.collectsReleased = false;
    if (!conflicts.released.isEmpty()) {
      candidates.forEach(row -> row.accept(conflicts));
    }
    return conflicts.meetings();
  }

  /** The changes of tables with unique keys, if any of their rows gives something up. */
  private static List<RowChange<?>> candidates(List<RowChange<?>> rows) {
    Set<EntityType<?>> releasing = new HashSet<>();
    for (RowChange<?> row : rows) {
      if (!(row instanceof InsertRow) && !row.entry().type().uniqueKeys().isEmpty()) {
        releasing.add(row.entry().type());
      }
    }
    return releasing.isEmpty()
        ? List.of()
        : rows.stream().filter(row -> releasing.contains(row.entry().type())).toList();
  }

  private List<UniqueConflict> meetings() {
    List<UniqueConflict> conflicts = new ArrayList<>();
    for (int i = 0; i < takers.size(); i++) {
      RowChange<?> releasing = released.get(takenValues.get(i));
      if (releasing != null && releasing.entry() != takers.get(i).entry()) {
        conflicts.add(new UniqueConflict(releasing, takers.get(i), takenValues.get(i).uniqueKey()));
      }
    }
    return conflicts;
  }

  @Override
  public <E> void insert(InsertRow<E> row) {
    if (!collectsReleased) {
      take(row, row.entry().type().mapping().state(row.entry().entity()), null);
    }
  }

  @Override
  public <E> void update(UpdateRow<E> row) {
    if (!collectsReleased) {
      take(row, row.entry().type().mapping().state(row.entry().entity()), row.columns());
    } else {
      releaseStored(row, row.columns());
    }
  }

  @Override
  public <E> void delete(DeleteRow<E> row) {
    if (collectsReleased) {
      releaseStored(row, null);
    }
  }

  private <E> void releaseStored(RowChange<E> row, @Nullable BitSet changed) {
    @Nullable Object @Nullable [] stored = row.entry().ofRow().stored();
    if (stored != null) {
      for (UniqueValue value : UniqueValue.of(row.entry().type(), stored, changed)) {
        released.put(value, row);
      }
    }
  }

  private <E> void take(RowChange<E> row, @Nullable Object[] values, @Nullable BitSet changed) {
    for (UniqueValue value : UniqueValue.of(row.entry().type(), values, changed)) {
      takenValues.add(value);
      takers.add(row);
    }
  }

  /** What a unique key of one table holds; NULL is never equal, so it has none. */
  private record UniqueValue(EntityType<?> type, int uniqueKey, List<Object> values) {

    static <E> List<UniqueValue> of(
        EntityType<E> type, @Nullable Object[] values, @Nullable BitSet changed) {
      List<UniqueValue> found = new ArrayList<>();
      for (int i = 0; i < type.uniqueKeys().size(); i++) {
        List<TableColumn<E, ?>> columns = type.uniqueKeys().get(i);
        if (changed == null || touches(type, columns, changed)) {
          List<Object> held = held(type, columns, values);
          if (held.size() == columns.size()) {
            found.add(new UniqueValue(type, i, held));
          }
        }
      }
      return found;
    }

    private static <E> boolean touches(
        EntityType<E> type, List<TableColumn<E, ?>> columns, BitSet changed) {
      return columns.stream().anyMatch(column -> changed.get(type.column(column)));
    }

    private static <E> List<Object> held(
        EntityType<E> type, List<TableColumn<E, ?>> columns, @Nullable Object[] values) {
      List<Object> held = new ArrayList<>(columns.size());
      for (TableColumn<E, ?> column : columns) {
        int index = type.column(column);
        Object value = comparable(type.toOneAt(index), values[index]);
        if (value != null) {
          held.add(value);
        }
      }
      return held;
    }

    /** The value as the database compares it; a row without key is equal to none. */
    private static @Nullable Object comparable(
        @Nullable ToOneRelation<?, ?> toOne, @Nullable Object value) {
      if (toOne != null) {
        return value == null ? null : toOne.keyOf(value);
      }
      if (value instanceof BigDecimal number) {
        return number.stripTrailingZeros();
      }
      return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }
  }
}
