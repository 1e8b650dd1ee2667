package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.RowReader;
import dev.plinth.dao.TableColumn;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An entity beside other values of a row; made by {@link Expressions#entity}. Immutable.
 *
 * @param <E> the entity, nullable where an outer join may find no row
 */
public final class EntityValue<E extends @Nullable Object> implements Selectable<E> {

  private final EntityMapping<?> mapping;
  private final boolean nullable;

  private EntityValue(EntityMapping<?> mapping, boolean nullable) {
    this.mapping = mapping;
    this.nullable = nullable;
  }

  static <E> EntityValue<E> of(EntityMapping<E> mapping) {
    return new EntityValue<>(mapping, false);
  }

  /** The entity, or null where an outer join finds no row. */
  public EntityValue<@Nullable E> orNull() {
    return new EntityValue<>(mapping, true);
  }

  @Override
  public List<SelectItem> items() {
    TableRef table = TableRef.of(mapping);
    return mapping.columns().stream().map(column -> item(table, column)).toList();
  }

  private static SelectItem item(TableRef table, TableColumn<?, ?> column) {
    return new SelectItem(new ColumnNode(table, column), null);
  }

  @Override
  public void check(From from) {
    String name = TableRef.of(mapping).name();
    if (!nullable && from.emptyable().contains(name)) {
      throw Emptyable.entity(name);
    }
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // made for this entity; null where it is nullable
  public RowReader<Supplier<E>> later(int at) {
    EntityMapping<E> known = (EntityMapping<E>) mapping;
    int width = mapping.columns().size();
    return nullable
        ? row -> row.areNull(at, width) ? () -> null : row.entity(at, known)
        : row -> row.entity(at, known);
  }
}
