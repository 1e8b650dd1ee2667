package dev.plinth.dao;

import java.util.function.Supplier;

/**
 * A column that holds the key of another entity as a plain value. Immutable.
 *
 * @param <E> the entity that holds the foreign key
 * @param <T> the entity that it refers to
 */
public final class ForeignKeyColumn<E, T> {

  private final TableColumn<E, ?> column;
  private final Supplier<? extends EntityMapping<T>> target;

  private ForeignKeyColumn(TableColumn<E, ?> column, Supplier<? extends EntityMapping<T>> target) {
    this.column = column;
    this.target = target;
  }

  /**
   * A foreign key.
   *
   * @param column holds the key
   * @param target gives the mapping of the entity that it refers to; asked late, because mappings
   *     may refer to each other
   */
  public static <E, T> ForeignKeyColumn<E, T> of(
      TableColumn<E, ?> column, Supplier<? extends EntityMapping<T>> target) {
    return new ForeignKeyColumn<>(column, target);
  }

  /** The column that holds the key. */
  public TableColumn<E, ?> column() {
    return column;
  }

  /** The mapping of the entity that it refers to. */
  public EntityMapping<T> target() {
    return target.get();
  }

  /** {@code purchase.user_id}: table and column. */
  @Override
  public String toString() {
    return column.toString();
  }
}
