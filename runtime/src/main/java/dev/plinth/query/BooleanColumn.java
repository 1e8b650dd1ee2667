package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds true or false.
 *
 * @param <E> the entity
 * @param <V> the type of the property, boxed; nullable where the column takes NULL
 */
public final class BooleanColumn<E, V extends @Nullable Boolean> extends TableColumn<E, V>
    implements BooleanExpression<V>, TypedColumn<E, V> {

  private final ColumnNode node;
  private final ValueType<V> type;

  @SuppressWarnings("unchecked") // nullness is all that differs
  private BooleanColumn(TableRef table, TableColumn<E, V> column) {
    super(column);
    this.node = new ColumnNode(table, column);
    this.type = new ValueType<>((ValueCodec<V>) Codecs.BOOLEAN, column);
  }

  /**
   * The column within a query.
   *
   * @param owner names the table as the query does
   */
  public static <E, V extends @Nullable Boolean> BooleanColumn<E, V> of(
      EntityMapping<E> owner, TableColumn<E, V> column) {
    return new BooleanColumn<>(TableRef.of(owner), column);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ValueType<V> valueType() {
    return type;
  }

  /** Holds where the value is true. */
  public Condition isTrue() {
    return is(true);
  }

  /** Holds where the value is false; not where it is NULL. */
  public Condition isFalse() {
    return is(false);
  }

  private Condition is(boolean value) {
    return new Condition(new InfixNode(node, "=", new ValueNode(type, value)));
  }
}
