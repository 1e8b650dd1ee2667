package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes back what an insert has given an entity besides its key, and nothing that the user did. */
final class StampUndo<E> {
  private final EntityMapping<E> mapping;
  private final E entity;
  private final @Nullable Object[] before;
  private final BitSet given = new BitSet();

  /** Remembers an entity that is about to be inserted. */
  StampUndo(EntityMapping<E> mapping, E entity) {
    this.mapping = mapping;
    this.entity = entity;
    this.before = mapping.state(entity);
  }

  /** Takes note of what the insert has given it. */
  void inserted() {
    @Nullable Object[] after = mapping.state(entity);
    for (int i = 0; i < after.length; i++) {
      given.set(i, !Objects.equals(before[i], after[i]));
    }
  }

  /** Takes it back. */
  void undo() {
    @Nullable Object[] now = mapping.state(entity);
    given.stream().forEach(column -> now[column] = before[column]);
    mapping.restore(entity, now);
  }
}
