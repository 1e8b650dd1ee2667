package dev.plinth.session;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.error.RelationConflictException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries deletion on: to elements that go with their owner, in waves, so that the collections of
 * one wave are read together; elements that stay lose their reference.
 */
final class DeleteCascade {

  private final IdentityMap map;
  private final CollectionLoader loader;
  private final Deletions deletions;
  private final PendingEntities pending;
  private List<EntityEntry<?>> wave = new ArrayList<>();

  DeleteCascade(
      IdentityMap map, CollectionLoader loader, Deletions deletions, PendingEntities pending) {
    this.map = map;
    this.loader = loader;
    this.deletions = deletions;
    this.pending = pending;
  }

  void run() {
    wave.addAll(deletions.awaited());
    if (wave.isEmpty()) {
      return;
    }
    while (!wave.isEmpty()) {
      List<EntityEntry<?>> present = wave;
      wave = new ArrayList<>();
      byType(present).values().forEach(this::carryOn);
    }
    // What was loaded on the way may be what a reference refers to: the order of deletes needs it.
    RefResolver.run(map);
  }

  private static Map<EntityType<?>, Wave<?>> byType(List<EntityEntry<?>> entries) {
    Map<EntityType<?>, Wave<?>> waves = new LinkedHashMap<>();
    for (EntityEntry<?> entry : entries) {
      note(waves, entry);
    }
    return waves;
  }

  @SuppressWarnings("unchecked") // pairs a type with its own entries
  private static <E> void note(Map<EntityType<?>, Wave<?>> waves, EntityEntry<E> entry) {
    ((Wave<E>) waves.computeIfAbsent(entry.type(), type -> Wave.of(entry.type())))
        .entries()
        .add(entry);
  }

  private <E> void carryOn(Wave<E> deleted) {
    for (ToManyRelation<E, ?> relation : deleted.type().toManys()) {
      toElements(relation, deleted.entries());
    }
    for (JoinedRelation<E, ?> join : deleted.type().joins()) {
      if (join.cascades(Cascade.DELETE)) {
        toPaired(join, deleted.entries());
      }
    }
    for (ToOneRelation<?, E> referrer : deleted.type().referrers()) {
      if (referrer.isKeptByDatabase()) {
        toReferrers(referrer);
      }
    }
    for (ToOneRelation<E, ?> relation : deleted.type().toOnes()) {
      if (relation.cascades(Cascade.DELETE)) {
        deleted.entries().forEach(entry -> toTarget(entry, relation));
      }
    }
  }

  private <E, T> void toElements(ToManyRelation<E, T> relation, List<EntityEntry<E>> owners) {
    // What the database takes care of, or refuses, need not be read.
    if (!relation.mappedBy().isKeptByDatabase()
        && (relation.deletesElements() || relation.mappedBy().takesNull())) {
      load(relation, owners);
    }
    for (EntityEntry<E> owner : owners) {
      for (T element : known(owner.collection(relation))) {
        EntityEntry<T> entry = map.find(element);
        if (entry != null && !entry.isDeleted() && isStillThere(relation, owner, element)) {
          toElement(relation, owner, entry);
        }
      }
    }
  }

  private <E, T> void toPaired(JoinedRelation<E, T> join, List<EntityEntry<E>> owners) {
    load(join, owners);
    for (EntityEntry<E> owner : owners) {
      for (T element : known(owner.collection(join))) {
        EntityEntry<T> entry = map.find(element);
        if (entry != null && !entry.isDeleted()) {
          delete(entry);
        }
      }
    }
  }

  private <E, T> void load(CollectionRelation<E, T> relation, List<EntityEntry<E>> owners) {
    List<EntityEntry<E>> unknown = new ArrayList<>();
    for (EntityEntry<E> owner : owners) {
      TrackedCollection<E, T> collection = owner.collection(relation);
      boolean isKnown = collection.elements() != null || collection.stored() != null;
      if (!isKnown && relation.isOf(owner.entity())) {
        unknown.add(owner);
      }
    }
    if (!unknown.isEmpty()) {
      map.asStored(unknown, () -> loader.load(relation, unknown));
    }
  }

  private static <E, T> List<T> known(TrackedCollection<E, T> collection) {
    Collection<T> elements = collection.elements();
    List<T> stored = collection.stored();
    if (elements != null) {
      return new ArrayList<>(elements);
    }
    return stored == null ? List.of() : stored;
  }

  private static <E, T> boolean isStillThere(
      ToManyRelation<E, T> relation, EntityEntry<E> owner, T element) {
    return relation.mappedBy().isSame(relation.mappedBy().get(element), owner.entity());
  }

  private <E, T> void toElement(
      ToManyRelation<E, T> relation, EntityEntry<E> owner, EntityEntry<T> element) {
    if (relation.deletesElements()) {
      delete(element);
    } else if (relation.mappedBy().isNullable(element.entity())) {
      relation.mappedBy().set(element.entity(), null);
    } else {
      throw new RelationConflictException(
          owner
              + " can't be deleted, because "
              + element
              + " refers to it and its "
              + relation.mappedBy().property()
              + " can't be null: delete that as well, or declare cascade = Cascade.DELETE on "
              + relation);
    }
  }

  /** The database will do this to all rows; the session does it to those that it knows. */
  private <E, T> void toReferrers(ToOneRelation<E, T> referrer) {
    for (EntityEntry<?> any : map.entries()) {
      if (any.type() == referrer.owner() && any.isPersistent()) {
        toReferrer(referrer, referrer.owner().cast(any));
      }
    }
  }

  private <E, T> void toReferrer(ToOneRelation<E, T> referrer, EntityEntry<E> entry) {
    T target = referrer.get(entry.entity());
    EntityEntry<T> known = target == null ? null : map.resolve(referrer.target(), target);
    if (known == null || !known.isDeleted()) {
      return;
    }
    if (referrer.onDelete() == ReferentialAction.CASCADE) {
      delete(entry);
    } else {
      referrer.set(entry.entity(), null);
    }
  }

  private <E, T> void toTarget(EntityEntry<E> entry, ToOneRelation<E, T> relation) {
    T target = relation.get(entry.entity());
    @Nullable EntityEntry<T> known = target == null ? null : map.resolve(relation.target(), target);
    if (known != null && !known.isDeleted()) {
      delete(known);
    }
  }

  private void delete(EntityEntry<?> entry) {
    if (entry.isPending()) {
      pending.dismiss(entry);
    } else {
      deletions.mark(entry);
      wave.add(entry);
    }
  }

  /** Deleted entities of one type. */
  private record Wave<E>(EntityType<E> type, List<EntityEntry<E>> entries) {

    static <E> Wave<E> of(EntityType<E> type) {
      return new Wave<>(type, new ArrayList<>());
    }
  }
}
