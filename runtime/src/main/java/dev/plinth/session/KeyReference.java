package dev.plinth.session;

import dev.plinth.dao.ForeignKeyColumn;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A foreign key that the entity holds as a plain value. */
final class KeyReference<E> implements Reference<E> {

  private final EntityType<E> owner;
  private final EntityType<?> target;
  private final ForeignKeyColumn<E, ?> foreignKey;
  private final int column;
  private final BitSet columns = new BitSet();

  KeyReference(EntityType<E> owner, EntityType<?> target, ForeignKeyColumn<E, ?> foreignKey) {
    this.owner = owner;
    this.target = target;
    this.foreignKey = foreignKey;
    this.column = owner.column(foreignKey.column());
    this.columns.set(column);
  }

  @Override
  public EntityType<?> target() {
    return target;
  }

  @Override
  public boolean isNullable() {
    return foreignKey.column().isNullable();
  }

  @Override
  public BitSet columns() {
    return columns;
  }

  /** The key that the entity holds now. */
  @Override
  public @Nullable Object value(E entity) {
    return owner.mapping().state(entity)[column];
  }

  @Override
  public void setValue(E entity, @Nullable Object value) {
    @Nullable Object[] state = owner.mapping().state(entity);
    state[column] = value;
    owner.mapping().restore(entity, state);
  }

  /** The key that the row holds, null for none and for a row not yet stored. */
  @Nullable Object stored(EntityEntry<E> entry) {
    @Nullable Object[] stored = entry.stored();
    return stored == null ? null : stored[column];
  }

  /** {@code Order.userId}, for messages. */
  @Override
  public String toString() {
    return owner.name() + "." + foreignKey.column().property();
  }
}
