package dev.plinth.session;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A foreign key of an entity type: it decides which rows have to be written first. */
sealed interface Reference<E> permits ToOneRelation, KeyReference {

  /** The type that it refers to. */
  EntityType<?> target();

  /** Whether it may refer to nothing. */
  boolean isNullable();

  /** The indexes of the columns of the foreign key; they change together. */
  BitSet columns();

  /** What the property holds, to be given back to {@link #setValue}. */
  @Nullable Object value(E entity);

  /** Sets the property. */
  void setValue(E entity, @Nullable Object value);
}
