package dev.plinth.session;

import dev.plinth.dao.Loadable;
import dev.plinth.error.RelationConflictException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a session knows of one collection of one entity: which object it was, and its rows. */
final class TrackedCollection<E, T> {

  private final EntityEntry<E> owner;
  private final CollectionRelation<E, T> relation;
  private @Nullable Collection<T> holder;
  private @Nullable List<T> stored;

  TrackedCollection(EntityEntry<E> owner, CollectionRelation<E, T> relation, boolean hasRow) {
    this.owner = owner;
    this.relation = relation;
    this.holder = relation.get(owner.entity());
    this.stored = hasRow ? null : List.of();
  }

  EntityEntry<E> owner() {
    return owner;
  }

  CollectionRelation<E, T> relation() {
    return relation;
  }

  /** The collection of the property, if its elements are there; null says nothing about them. */
  @Nullable Collection<T> elements() {
    Collection<T> current = relation.get(owner.entity());
    return current instanceof Loadable loadable && !isElsewhere(current) && !loadable.isLoaded()
        ? null
        : current;
  }

  /** Lets a lazy collection know the instance that was made of it. */
  void own() {
    if (holder instanceof LazyCollection<T> lazy && lazy.state().owner() == null) {
      lazy.state().own(owner.entity());
    }
  }

  /** Takes a lazy collection over from the instance that held it before; a rollback undoes it. */
  void takeOver(E previous, UndoLog log) {
    if (holder instanceof LazyCollection<T> lazy && lazy.state().owner() == previous) {
      lazy.state().own(owner.entity());
      log.add(() -> lazy.state().own(previous));
    }
  }

  /** The elements that have rows, as last read or written; null if nobody has looked. */
  @Nullable List<T> stored() {
    return stored;
  }

  /** Takes {@code elements} as those that have rows. */
  void setStored(@Nullable List<T> elements) {
    this.stored = elements;
  }

  /** Whether the elements are there, and nobody knows which of them have rows. */
  boolean needsStored() {
    return stored == null && elements() != null;
  }

  /** Whether the property holds another object than at the last {@link #remember}. */
  boolean isReplaced() {
    return !relation.isSingle() && relation.get(owner.entity()) != holder;
  }

  /** Whether the elements are other ones, or in another order, than those that have rows. */
  boolean isChanged() {
    Collection<T> elements = elements();
    return elements != null && (stored == null || !isSameElements(elements, stored));
  }

  private static <T> boolean isSameElements(Collection<T> elements, List<T> stored) {
    if (elements.size() != stored.size()) {
      return false;
    }
    int i = 0;
    for (T element : elements) {
      if (element != stored.get(i++)) {
        return false;
      }
    }
    return true;
  }

  /** Refuses a property that does not hold the lazy list that it was given. */
  void checkHolder() {
    if (relation.isSingle() || !relation.isOf(owner.entity())) {
      return;
    }
    if (!(holder instanceof LazyCollection<T> lazy && lazy.state().owner() == owner.entity())) {
      throw LazyGroup.copied(relation);
    }
  }

  /** Takes {@code element} out of the collection, if the elements are there. */
  void remove(T element) {
    Collection<T> elements = elements();
    if (elements == null) {
      return;
    }
    if (relation.isSingle()) {
      if (elements.contains(element)) {
        relation.set(owner.entity(), List.of());
      }
      return;
    }
    for (Iterator<T> each = elements.iterator(); each.hasNext(); ) {
      if (each.next() == element) {
        change(each::remove);
        return;
      }
    }
  }

  /** Puts {@code element} at the end of the collection, if the elements are there without it. */
  void add(T element) {
    Collection<T> elements = elements();
    if (elements == null) {
      return;
    }
    if (contains(elements, element)) {
      return;
    }
    if (relation.isSingle()) {
      relation.set(owner.entity(), List.of(element));
    } else {
      change(() -> elements.add(element));
    }
  }

  /** Puts another instance of the same row in the place of {@code element}, wherever that is. */
  void swap(T element, T other) {
    Collection<T> elements = elements();
    if (elements != null && contains(elements, element)) {
      List<T> swapped = swapped(elements, element, other);
      if (relation.isSingle()) {
        relation.set(owner.entity(), swapped);
      } else {
        change(() -> refill(elements, swapped));
      }
    }
    if (stored != null) {
      stored = swapped(stored, element, other);
    }
  }

  private static <T> boolean contains(Collection<T> elements, T element) {
    for (T present : elements) {
      if (present == element) {
        return true;
      }
    }
    return false;
  }

  private static <T> List<T> swapped(Collection<T> elements, T element, T other) {
    List<T> swapped = new ArrayList<>(elements);
    swapped.replaceAll(present -> present == element ? other : present);
    return swapped;
  }

  private static <T> void refill(Collection<T> elements, List<T> content) {
    elements.clear();
    elements.addAll(content);
  }

  /** Takes a row that was moved out of the collection, and out of what is stored of it. */
  void moveOut(T element) {
    remove(element);
    if (stored != null) {
      stored = stored.stream().filter(present -> present != element).toList();
    }
  }

  /** Puts a row that was moved into the collection, and into what is stored of it. */
  void moveIn(T element) {
    add(element);
    if (stored != null) {
      stored = Stream.concat(stored.stream(), Stream.of(element)).toList();
    }
  }

  private void change(Runnable step) {
    try {
      step.run();
    } catch (UnsupportedOperationException e) {
      throw new RelationConflictException(
          relation
              + " of "
              + owner
              + " contradicts "
              + relation.otherSide()
              + " and can't be changed: use a list that can, such as ArrayList");
    }
  }

  /** Takes the present collection and its elements as those that have rows. */
  void remember() {
    holder = relation.get(owner.entity());
    Collection<T> elements = elements();
    stored = elements == null ? null : new ArrayList<>(elements);
  }

  /** Gives the property the collection of the last {@link #remember} back, with its elements. */
  void restore(IdentityMap map) {
    if (holder == null) {
      return;
    }
    if (relation.isSingle()) {
      restoreOne(map);
      return;
    }
    if (relation.get(owner.entity()) != holder) {
      relation.set(owner.entity(), holder);
    }
    if (stored != null && isChanged()) {
      holder.clear();
      holder.addAll(stored);
    }
  }

  /** A row that was read after it was written by the same transaction is gone by now. */
  private void restoreOne(IdentityMap map) {
    if (stored != null) {
      stored = stored.stream().filter(element -> isPersistent(map.find(element))).toList();
      relation.set(owner.entity(), stored);
    }
  }

  private static boolean isPersistent(@Nullable EntityEntry<?> entry) {
    return entry != null && entry.isPersistent();
  }

  /** A point to go back to. */
  Memento<T> memento() {
    return new Memento<>(holder, stored);
  }

  /** Goes back to an earlier point. */
  void recall(Memento<T> memento) {
    holder = memento.holder();
    stored = memento.stored();
  }

  /** Whether the property holds the lazy list of another owner. */
  private boolean isElsewhere(Collection<T> current) {
    return current instanceof LazyCollection<T> lazy && lazy.state().owner() != owner.entity();
  }

  /** {@code the addresses of User 7}, for messages. */
  @Override
  public String toString() {
    return "the " + relation.property() + " of " + owner;
  }

  /** What a tracked collection knew at one point. */
  record Memento<T>(@Nullable Collection<T> holder, @Nullable List<T> stored) {}
}
