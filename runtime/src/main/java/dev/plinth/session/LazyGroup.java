package dev.plinth.session;

import dev.plinth.dao.Container;
import dev.plinth.dao.ToMany;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.NotLoadedException;
import dev.plinth.error.PlinthException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The collections of one relation whose owners were loaded together; the first touch of one loads
 * them all.
 */
final class LazyGroup<E, T> {

  private final CollectionRelation<E, T> relation;
  private final CollectionLoader loader;
  private final List<LazyCollection<T>> lists = new ArrayList<>();
  private boolean open;

  LazyGroup(CollectionRelation<E, T> relation, CollectionLoader loader) {
    this.relation = relation;
    this.loader = loader;
  }

  boolean isOf(ToMany<?, ?> toMany) {
    return relation.toMany() == toMany;
  }

  /** A new collection for the property of {@code owner}; null for one that is made of it. */
  LazyCollection<T> collection(@Nullable E owner) {
    LazyCollection<T> made =
        relation.toMany().container() == Container.SET
            ? new LazySet<>(owner, this)
            : new LazyList<>(owner, this);
    lists.add(made);
    return made;
  }

  /** Takes a collection in that was loaded before. */
  void takeBack(LazyCollection<T> lazy) {
    lists.add(lazy);
    lazy.state().unload(this);
    open = true;
  }

  /** Lets the lists be touched: their owners are complete. */
  void open() {
    open = true;
  }

  /** Loads what is not loaded yet. */
  void load() {
    if (!open) {
      return;
    }
    List<EntityEntry<E>> owners = new ArrayList<>(lists.size());
    for (LazyCollection<T> list : lists) {
      if (!list.isLoaded()) {
        loader.managedOwner(relation, list).ifPresent(owners::add);
      }
    }
    if (!owners.isEmpty()) {
      loader.load(relation, owners);
    }
    lists.removeIf(LazyCollection::isLoaded);
  }

  /** Why a list is still not loaded. */
  PlinthException refusal() {
    return open
        ? new NotLoadedException(
            relation
                + " is not loaded, and its owner is not in an open session any more: touch the"
                + " list before the session is closed, or fetch it with its owner")
        : copied(relation);
  }

  /** Why a property can't hold lazy lists. */
  static EntityStateException copied(CollectionRelation<?, ?> relation) {
    return new EntityStateException(
        relation
            + " does not keep the list that it is given: let its setter keep the list itself,"
            + " and not copy or read it");
  }
}
