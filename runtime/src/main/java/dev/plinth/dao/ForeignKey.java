package dev.plinth.dao;

import java.util.function.Supplier;

/**
 * A column that holds the key of another entity as a plain value. Immutable.
 *
 * @param <E> the entity that holds the foreign key
 * @param <T> the entity that it refers to
 */
public final class ForeignKey<E, T> {

  private final Column<E, ?> column;
  private final Supplier<? extends EntityMapping<T>> target;

  private ForeignKey(Column<E, ?> column, Supplier<? extends EntityMapping<T>> target) {
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
  public static <E, T> ForeignKey<E, T> of(
      Column<E, ?> column, Supplier<? extends EntityMapping<T>> target) {
    return new ForeignKey<>(column, target);
  }

  /** The column that holds the key. */
  public Column<E, ?> column() {
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
