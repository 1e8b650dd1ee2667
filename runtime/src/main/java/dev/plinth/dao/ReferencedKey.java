package dev.plinth.dao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a foreign key refers to: the primary key of an entity, or another unique key. Two are equal
 * if they are the same columns of the same entity.
 *
 * @param <T> the entity
 */
public sealed interface ReferencedKey<T> permits ReferencedPrimaryKey, ReferencedUniqueKey {

  /** The primary key. */
  static <T> ReferencedKey<T> primary(EntityMapping<T> mapping) {
    return new ReferencedPrimaryKey<>(mapping);
  }

  /** The mapping of the entity. */
  EntityMapping<T> mapping();

  /** Whether it is the primary key. */
  boolean isPrimary();

  /** Its columns, in the order of the foreign key. */
  List<? extends TableColumn<T, ?>> columns();

  /**
   * The value of an entity: as a key, or what the column holds, or a list of that for several
   * columns; null while a part of it is absent.
   */
  @Nullable Object of(T entity);

  /** The same of what {@link EntityMapping#state} has kept. */
  @Nullable Object ofState(@Nullable Object[] state);

  /** Binds a value from position {@code at}, its columns side by side. */
  void bind(Parameters parameters, int at, Object value);

  /** Binds one column of a value, given by its place among {@link #columns}. */
  void bindColumn(Parameters parameters, int at, int column, Object value);

  /** A value that stands in the row from position {@code at}, its columns side by side. */
  Object read(Row row, int at);

  /**
   * The value of a row of all columns of {@link #mapping}; null if a column of a unique key is
   * NULL.
   */
  @Nullable Object ofRow(Row row);

  /** Selects the rows with given values. */
  SelectIn select();
}
