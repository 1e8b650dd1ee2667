package dev.plinth.dao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The primary key, which the mapping itself knows. */
record ReferencedPrimaryKey<T>(EntityMapping<T> mapping) implements ReferencedKey<T> {

  @Override
  public boolean isPrimary() {
    return true;
  }

  @Override
  public List<TableColumn<T, ?>> columns() {
    return mapping.keyColumns();
  }

  @Override
  public @Nullable Object of(T entity) {
    return mapping.key(entity);
  }

  @Override
  public @Nullable Object ofState(@Nullable Object[] state) {
    throw new UnsupportedOperationException("a session knows the key of a row");
  }

  @Override
  public void bind(Parameters parameters, int at, Object value) {
    mapping.bindKey(parameters, at, value);
  }

  @Override
  public void bindColumn(Parameters parameters, int at, int column, Object value) {
    mapping.bindKeyColumn(parameters, at, column, value);
  }

  @Override
  public Object read(Row row, int at) {
    return mapping.readKey(row, at);
  }

  @Override
  public Object ofRow(Row row) {
    return mapping.rowKey(row);
  }

  @Override
  public SelectIn select() {
    return SelectIn.byKey(mapping);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReferencedPrimaryKey<?> key
        && key.mapping.entityType() == mapping.entityType();
  }

  @Override
  public int hashCode() {
    return mapping.entityType().hashCode();
  }
}
