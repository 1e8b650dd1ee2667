package dev.plinth.session;

import dev.plinth.dao.ToMany;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.NotLoadedException;
import dev.plinth.error.PlinthException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists of one relation whose owners were loaded together; the first touch of one loads them
 * all.
 */
final class LazyGroup<E, T> {

  private final ToManyRelation<E, T> relation;
  private final CollectionLoader loader;
  private final List<LazyList<T>> lists = new ArrayList<>();
  private boolean open;

  LazyGroup(ToManyRelation<E, T> relation, CollectionLoader loader) {
    this.relation = relation;
    this.loader = loader;
  }

  boolean isOf(ToMany<?, ?> toMany) {
    return relation.toMany() == toMany;
  }

  /** A new list for the property of {@code owner}. */
  LazyList<T> list(E owner) {
    LazyList<T> list = new LazyList<>(owner, this);
    lists.add(list);
    return list;
  }

  /** Takes a list in that was loaded before. */
  void takeBack(LazyList<T> list) {
    lists.add(list);
    list.unload(this);
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
    for (LazyList<T> list : lists) {
      if (!list.isLoaded()) {
        loader.managedOwner(relation, list).ifPresent(owners::add);
      }
    }
    if (!owners.isEmpty()) {
      loader.load(relation, owners);
    }
    lists.removeIf(LazyList::isLoaded);
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
  static EntityStateException copied(ToManyRelation<?, ?> relation) {
    return new EntityStateException(
        relation
            + " does not keep the list that it is given: let its setter keep the list itself,"
            + " and not copy or read it");
  }
}
