package dev.plinth.session;

import dev.plinth.annotation.Cascade;
import dev.plinth.error.EntityStateException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what the entities of a session refer to and what is new: elements of collections that
 * cascade saving, and what a foreign key needs. Touches nothing that is not loaded.
 */
final class SaveCascade {

  /** Most flushes of a unit of work meet few new entities, and many units are small. */
  private static final int FEW = 2;

  private final IdentityMap map;
  private final PendingEntities pending;
  private final Set<EntityEntry<?>> reached = Collections.newSetFromMap(new IdentityHashMap<>(FEW));
  private final Deque<EntityEntry<?>> open = new ArrayDeque<>(FEW);
  private final boolean strict;

  private SaveCascade(IdentityMap map, PendingEntities pending, boolean strict) {
    this.map = map;
    this.pending = pending;
    this.strict = strict;
  }

  /** Takes in what can be reached from an entity that was just added. */
  static void from(EntityEntry<?> root, IdentityMap map, PendingEntities pending) {
    SaveCascade cascade = new SaveCascade(map, pending, false);
    cascade.reach(root);
    cascade.run();
  }

  /**
   * Takes in what can be reached from all entities, and lets those pending ones go that a cascade
   * took in earlier and that can no longer be reached.
   */
  static void fromAll(IdentityMap map, PendingEntities pending) {
    SaveCascade cascade = new SaveCascade(map, pending, true);
    List<EntityEntry<?>> taken = new ArrayList<>();
    for (EntityEntry<?> entry : map.entries()) {
      if (entry.isPersistent()) {
        cascade.visit(entry);
      } else if (entry.isPending() && !entry.isRequested()) {
        taken.add(entry);
      } else if (entry.isPending() && cascade.reached.add(entry)) {
        cascade.visit(entry);
      }
    }
    cascade.run();
    for (EntityEntry<?> entry : taken) {
      if (!cascade.reached.contains(entry)) {
        pending.dismiss(entry);
      }
    }
  }

  private void reach(EntityEntry<?> entry) {
    if (reached.add(entry)) {
      open.add(entry);
    }
  }

  private void run() {
    while (!open.isEmpty()) {
      visit(open.remove());
    }
  }

  private <E> void visit(EntityEntry<E> entry) {
    for (ToOneRelation<E, ?> toOne : entry.type().toOnes()) {
      toOne(entry, toOne);
    }
    for (TrackedCollection<E, ?> collection : entry.collections()) {
      if (collection.isChanged()) {
        elements(collection);
      }
    }
  }

  private <E, T> void toOne(EntityEntry<E> entry, ToOneRelation<E, T> toOne) {
    T target = toOne.get(entry.entity());
    if (target == null || target == toOne.stored(entry)) {
      return;
    }
    EntityEntry<T> known = map.resolve(toOne.target(), target);
    if (known != null) {
      continueAt(known);
    } else if (isNew(toOne, target)) {
      reach(pending.admit(target));
    }
  }

  /** An entity with a key is a row already, unless its key is the user's and saving cascades. */
  private static <T> boolean isNew(ToOneRelation<?, T> toOne, T target) {
    return toOne.target().mapping().key(target) == null
        || (!toOne.target().mapping().keyIsGenerated() && toOne.cascades(Cascade.SAVE));
  }

  private <E, T> void elements(TrackedCollection<E, T> collection) {
    @Nullable Collection<T> elements = collection.elements();
    if (elements == null) {
      return;
    }
    for (T element : elements) {
      element(collection, element);
    }
  }

  private <E, T> void element(TrackedCollection<E, T> collection, @Nullable T element) {
    if (element == null) {
      throw new EntityStateException(
          collection.relation() + " of " + collection.owner() + " holds null: remove it");
    }
    EntityEntry<T> known = map.find(element);
    if (known != null) {
      continueAt(known);
    } else if (collection.relation().cascades(Cascade.SAVE)) {
      reach(pending.admit(element));
    } else if (strict) {
      throw new EntityStateException(
          collection.relation()
              + " of "
              + collection.owner()
              + " holds "
              + collection.relation().target().describe(element)
              + ", which is not in the session: add it, or declare cascade = Cascade.SAVE");
    }
  }

  private void continueAt(EntityEntry<?> known) {
    if (known.isPending()) {
      reach(known);
    }
  }
}
