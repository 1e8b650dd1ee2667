package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds numbers.
 *
 * @param <E> the entity
 * @param <V> the type of the property, boxed; nullable where the column takes NULL
 */
public final class NumberColumn<E, V extends @Nullable Number> extends TableColumn<E, V>
    implements NumberExpression<V>, TypedColumn<E, V> {

  private final ColumnNode node;
  private final ValueType<V> type;

  private NumberColumn(TableRef table, TableColumn<E, V> column, ValueCodec<V> codec) {
    super(column);
    this.node = new ColumnNode(table, column);
    this.type = new ValueType<>(codec, column);
  }

  /**
   * The column within a query.
   *
   * @param owner names the table as the query does
   * @param codec binds and reads the values
   */
  public static <E, V extends @Nullable Number> NumberColumn<E, V> of(
      EntityMapping<E> owner, TableColumn<E, V> column, ValueCodec<V> codec) {
    return new NumberColumn<>(TableRef.of(owner), column, codec);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ValueType<V> valueType() {
    return type;
  }
}
