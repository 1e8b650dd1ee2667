package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds text.
 *
 * @param <E> the entity
 * @param <V> the type of the property, boxed; nullable where the column takes NULL
 */
public final class TextColumn<E, V extends @Nullable String> extends TableColumn<E, V>
    implements TextExpression<V>, TypedColumn<E, V> {

  private final ColumnNode node;
  private final ValueType<V> type;

  @SuppressWarnings("unchecked") // nullness is all that differs
  private TextColumn(TableRef table, TableColumn<E, V> column) {
    super(column);
    this.node = new ColumnNode(table, column);
    this.type = new ValueType<>((ValueCodec<V>) Codecs.STRING, column);
  }

  /**
   * The column within a query.
   *
   * @param owner names the table as the query does
   */
  public static <E, V extends @Nullable String> TextColumn<E, V> of(
      EntityMapping<E> owner, TableColumn<E, V> column) {
    return new TextColumn<>(TableRef.of(owner), column);
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
