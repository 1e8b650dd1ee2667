package dev.plinth.dao;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unique key that is not the primary one. */
final class ReferencedUniqueKey<T> implements ReferencedKey<T> {

  private final EntityMapping<T> mapping;
  private final List<ReferencedColumn<T, ?>> parts;
  private final List<TableColumn<T, ?>> columns;
  private final int[] indexes;
  private final SelectIn select;

  ReferencedUniqueKey(EntityMapping<T> mapping, List<ReferencedColumn<T, ?>> parts) {
    this.mapping = mapping;
    this.parts = parts;
    this.columns = parts.stream().<TableColumn<T, ?>>map(ReferencedColumn::column).toList();
    this.indexes = columns.stream().mapToInt(mapping.columns()::indexOf).toArray();
    this.select =
        SelectIn.of(
            mapping.entityType().getSimpleName() + ".selectBy" + columns,
            mapping.selectAll().text(),
            SelectIn.names(columns),
            List.of());
  }

  @Override
  public EntityMapping<T> mapping() {
    return mapping;
  }

  @Override
  public boolean isPrimary() {
    return false;
  }

  @Override
  public List<TableColumn<T, ?>> columns() {
    return columns;
  }

  @Override
  public @Nullable Object of(T entity) {
    return ofState(mapping.state(entity));
  }

  @Override
  public @Nullable Object ofState(@Nullable Object[] state) {
    List<Object> values = new ArrayList<>(indexes.length);
    for (int index : indexes) {
      Object value = state[index];
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return made(values);
  }

  private static Object made(List<Object> values) {
    return values.size() == 1 ? values.get(0) : List.copyOf(values);
  }

  private Object value(Object whole, int column) {
    return parts.size() == 1 ? whole : ((List<?>) whole).get(column);
  }

  @Override
  public void bind(Parameters parameters, int at, Object value) {
    for (int i = 0; i < parts.size(); i++) {
      bindColumn(parameters, at + i, i, value);
    }
  }

  @Override
  public void bindColumn(Parameters parameters, int at, int column, Object value) {
    parts.get(column).bind(parameters, at, value(value, column));
  }

  @Override
  public Object read(Row row, int at) {
    List<Object> values = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      values.add(parts.get(i).read(row, at + i));
    }
    return made(values);
  }

  @Override
  public @Nullable Object ofRow(Row row) {
    List<Object> values = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      if (row.isNull(indexes[i] + 1)) {
        return null;
      }
      values.add(parts.get(i).read(row, indexes[i] + 1));
    }
    return made(values);
  }

  @Override
  public SelectIn select() {
    return select;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ReferencedUniqueKey<?> key
            && key.mapping.entityType() == mapping.entityType()
            && SelectIn.names(key.columns).equals(SelectIn.names(columns)));
  }

  @Override
  public int hashCode() {
    return 31 * mapping.entityType().hashCode() + SelectIn.names(columns).hashCode();
  }
}
