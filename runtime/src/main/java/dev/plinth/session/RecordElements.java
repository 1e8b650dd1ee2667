package dev.plinth.session;

import dev.plinth.annotation.Cascade;
import dev.plinth.dao.Container;
import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Loadable;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.RelationConflictException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Saves the elements of a record's collections, and makes the record that holds what was saved.
 * Null and a collection that is not loaded say nothing; an empty one says that there is none.
 */
final class RecordElements<E> {

  private final RecordSaving records;
  private final IdentityMap map;
  private final CollectionLoader loader;
  private final Deletions deletions;
  private final @Nullable EntityEntry<E> known;
  private final List<Saved<E, ?>> saved = new ArrayList<>();
  private boolean changed;
  private E owner;

  /**
   * @param owner the record, whose row is there
   * @param known what the session has of that row; null for a new one
   */
  RecordElements(
      RecordSaving records,
      IdentityMap map,
      CollectionLoader loader,
      Deletions deletions,
      E owner,
      @Nullable EntityEntry<E> known) {
    this.records = records;
    this.map = map;
    this.loader = loader;
    this.deletions = deletions;
    this.owner = owner;
    this.known = known;
  }

  /** Saves the elements. Returns the record that holds them. */
  E save(EntityType<E> type) {
    for (CollectionRelation<E, ?> relation : type.collections()) {
      if (!relation.isSingle()) {
        save(relation);
      }
    }
    return owner;
  }

  /** Whether any collection holds something else than before. */
  boolean isChanged() {
    return changed;
  }

  /** Lets the session know what the collections of the new instance hold. */
  void enter(EntityEntry<E> entry) {
    saved.forEach(each -> each.enter(entry));
  }

  private <T> void save(CollectionRelation<E, T> relation) {
    Collection<T> given = relation.get(owner);
    Collection<T> present = known == null ? null : relation.get(known.entity());
    boolean isSilent = given == null || (given instanceof Loadable each && !each.isLoaded());
    if (given == null || isSilent || given == present) {
      keep(relation, given, present);
      return;
    }
    List<T> before = known == null ? List.of() : stored(known, relation);
    List<T> elements = new ArrayList<>(given.size());
    for (T element : given) {
      elements.add(save(relation, element));
    }
    release(relation, before, elements);
    saved.add(new Saved<>(relation, before, elements));
    if (present != null && isSame(elements, before)) {
      owner = relation.toMany().with(owner, present);
    } else {
      changed = true;
      owner = relation.toMany().with(owner, collected(relation, elements));
    }
  }

  private <T> void keep(
      CollectionRelation<E, T> relation,
      @Nullable Collection<T> given,
      @Nullable Collection<T> present) {
    if (known == null || present == null) {
      return;
    }
    List<T> stored = known.collection(relation).stored();
    if (stored != null) {
      saved.add(new Saved<>(relation, stored, stored));
    }
    if (given != present) {
      owner = relation.toMany().with(owner, present);
    }
  }

  private static <E, T> Collection<T> collected(
      CollectionRelation<E, T> relation, List<T> elements) {
    return relation.toMany().container() == Container.SET
        ? new LinkedHashSet<>(elements)
        : elements;
  }

  private <T> List<T> stored(EntityEntry<E> entry, CollectionRelation<E, T> relation) {
    TrackedCollection<E, T> collection = entry.collection(relation);
    if (collection.stored() == null) {
      loader.load(relation, List.of(entry));
    }
    List<T> stored = collection.stored();
    return stored == null ? List.of() : List.copyOf(stored);
  }

  private static <T> boolean isSame(List<T> elements, List<T> before) {
    if (elements.size() != before.size()) {
      return false;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) != before.get(i)) {
        return false;
      }
    }
    return true;
  }

  private <T> T save(CollectionRelation<E, T> relation, @Nullable T element) {
    if (element == null) {
      throw new EntityStateException(relation + " holds null: remove it");
    }
    EntityType<T> type = relation.target();
    T linked =
        relation instanceof ToManyRelation<E, T> many && type.mapping().isImmutable()
            ? linked(many, element)
            : element;
    if (relation.cascades(Cascade.SAVE)) {
      return RecordSaving.isFor(type.mapping(), linked) ? records.save(type, linked) : linked;
    }
    EntityEntry<T> entry = map.resolve(type, element);
    if (entry == null || linked != element) {
      throw new EntityStateException(
          relation
              + " holds "
              + type.describe(element)
              + ", which is not saved with it: save it first, or declare cascade = Cascade.SAVE");
    }
    return entry.entity();
  }

  /** The element that refers to the owner; one that refers elsewhere moves if it is stored so. */
  private <T> T linked(ToManyRelation<E, T> relation, T element) {
    ToOneRelation<T, E> mappedBy = relation.mappedBy();
    Object wanted = mappedBy.referenced().of(owner);
    Object present = mappedBy.key(element);
    if (wanted != null && wanted.equals(present)) {
      return element;
    }
    if (present != null && map.resolve(relation.target(), element) == null) {
      throw new RelationConflictException(
          relation.target().describe(element)
              + " was put into "
              + relation
              + ", but its "
              + mappedBy.property()
              + " is another one: set one side, or both to the same");
    }
    return mappedBy.with(element, owner);
  }

  private <T> void release(CollectionRelation<E, T> relation, List<T> before, List<T> elements) {
    if (!(relation instanceof ToManyRelation<E, T> many)) {
      return;
    }
    EntityMapping<T> target = many.target().mapping();
    Set<@Nullable Object> kept = new HashSet<>();
    elements.forEach(element -> kept.add(target.key(element)));
    for (T element : before) {
      EntityEntry<T> entry = map.resolve(many.target(), element);
      if (entry != null && !entry.isDeleted() && !kept.contains(entry.key())) {
        release(many, entry);
      }
    }
  }

  private <T> void release(ToManyRelation<E, T> relation, EntityEntry<T> element) {
    ToOneRelation<T, E> mappedBy = relation.mappedBy();
    if (relation.removesOrphans()) {
      deletions.mark(element);
    } else if (!mappedBy.isNullable(element.entity())) {
      throw new RelationConflictException(
          element
              + " was taken out of "
              + relation
              + ", but its "
              + mappedBy.property()
              + " can't be null: delete it, or declare orphanRemoval = true");
    } else if (element.type().mapping().isImmutable()) {
      records.save(element.type(), mappedBy.with(element.entity(), null));
    } else {
      mappedBy.set(element.entity(), null);
    }
  }

  /** What one collection holds now, and what it held before. */
  private record Saved<E, T>(CollectionRelation<E, T> relation, List<T> before, List<T> elements) {

    void enter(EntityEntry<E> entry) {
      if (!(relation instanceof ToManyRelation<E, T> many)) {
        entry.collection(relation).setStored(before);
        return;
      }
      boolean isWritten = many.target().mapping().isImmutable();
      entry
          .collection(relation)
          .setStored(elements.stream().filter(each -> isWritten || before.contains(each)).toList());
      for (T element : elements) {
        if (isWritten) {
          many.mappedBy().fill(element, entry.entity());
        } else {
          many.mappedBy().set(element, entry.entity());
        }
      }
    }
  }
}
