package dev.plinth.session;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets collections of the session follow a record whose place another instance takes. */
final class RecordMove<E> {

  private final EntityType<E> type;
  private final E before;
  private final E after;
  private final IdentityMap map;

  private RecordMove(EntityType<E> type, E before, E after, IdentityMap map) {
    this.type = type;
    this.before = before;
    this.after = after;
    this.map = map;
  }

  /** Puts {@code after} where {@code before} was, or where it belongs now; a rollback undoes it. */
  static <E> void run(EntityType<E> type, E before, E after, IdentityMap map, UndoLog log) {
    new RecordMove<>(type, before, after, map).run();
    log.add(() -> new RecordMove<>(type, after, before, map).run());
  }

  private void run() {
    type.toOnes().forEach(this::follow);
    type.joiners().forEach(this::swap);
  }

  private <T> void follow(ToOneRelation<E, T> toOne) {
    if (toOne.inverses().isEmpty()) {
      return;
    }
    EntityEntry<T> left = owner(toOne, before);
    EntityEntry<T> entered = owner(toOne, after);
    for (ToManyRelation<T, E> inverse : toOne.inverses()) {
      if (left != null && left == entered) {
        left.collection(inverse).swap(before, after);
        continue;
      }
      if (left != null) {
        left.collection(inverse).moveOut(before);
      }
      if (entered != null) {
        entered.collection(inverse).moveIn(after);
      }
    }
  }

  private <T> @Nullable EntityEntry<T> owner(ToOneRelation<E, T> toOne, E entity) {
    T target = toOne.get(entity);
    if (target != null) {
      return map.resolve(toOne.target(), target);
    }
    Object key = toOne.key(entity);
    return key == null ? null : map.find(toOne.target(), key);
  }

  private <T> void swap(JoinedRelation<T, E> joiner) {
    for (EntityEntry<?> entry : map.entries()) {
      if (Objects.equals(entry.type(), joiner.owner())) {
        joiner.owner().cast(entry).collection(joiner).swap(before, after);
      }
    }
  }
}
