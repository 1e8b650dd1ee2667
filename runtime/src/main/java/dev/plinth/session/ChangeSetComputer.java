package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.TableColumn;
import dev.plinth.dao.Views;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.RelationConflictException;
import dev.plinth.error.ValueRefusedException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the entities of a session with their rows, and refuses what no database would take. */
final class ChangeSetComputer {

  private final IdentityMap map;
  private final @Nullable Object saved;
  private final List<RowChange<?>> rows = new ArrayList<>();
  private final List<TrackedCollection<?, ?>> collections = new ArrayList<>();

  private ChangeSetComputer(IdentityMap map, @Nullable Object saved) {
    this.map = map;
    this.saved = saved;
  }

  /**
   * The changes of all entities.
   *
   * @param saved the immutable entity that is about to be written as it is, if there is one
   */
  static ChangeSet compute(IdentityMap map, PairChanges pairs, @Nullable Object saved) {
    ChangeSetComputer computer = new ChangeSetComputer(map, saved);
    for (EntityEntry<?> entry : map.entries()) {
      computer.compute(entry);
    }
    return new ChangeSet(computer.rows, computer.collections, pairs);
  }

  private <E> void compute(EntityEntry<E> entry) {
    if (!entry.isDeleted()) {
      entry.collections().forEach(this::compare);
    }
    if (entry.isPending()) {
      checkReferences(entry, null);
      rows.add(entry.replaced() == null ? new InsertRow<>(entry) : takeOver(entry));
    } else if (entry.awaitsDelete()) {
      if (!isTakenOver(entry)) {
        rows.add(new DeleteRow<>(entry));
      }
    } else if (entry.isPersistent()) {
      update(entry);
    }
  }

  private void compare(TrackedCollection<?, ?> collection) {
    if (collection.isReplaced() || collection.isChanged()) {
      collections.add(collection);
    }
  }

  private <E> void update(EntityEntry<E> entry) {
    @Nullable Object @Nullable [] stored = entry.stored();
    EntityMapping<E> mapping = entry.type().mapping();
    if (mapping.isImmutable()) {
      checkInside(entry);
      return;
    }
    BitSet columns = stored == null ? null : mapping.changes(entry.entity(), stored);
    if (columns != null) {
      Views.checkWritable(mapping);
      checkKey(entry, columns);
      checkReferences(entry, columns);
      columns.or(entry.type().stampedColumns());
      rows.add(new UpdateRow<>(entry, columns));
    }
  }

  private void checkInside(EntityEntry<?> entry) {
    BitSet columns = entry.changesInside();
    if (columns != null && entry.entity() != saved) {
      EntityMapping<?> mapping = entry.type().mapping();
      Views.checkWritable(mapping);
      throw new EntityStateException(
          entry
              + " can't be changed in place, but what its "
              + mapping.columns().get(columns.nextSetBit(0)).property()
              + " holds was: pass it to session.save, or make another instance");
    }
  }

  /** The row of a deleted entity whose key a new one brings: all columns but the key. */
  private static <E> UpdateRow<E> takeOver(EntityEntry<E> entry) {
    BitSet columns = new BitSet();
    columns.set(0, entry.type().mapping().columns().size());
    columns.andNot(entry.type().keyColumns());
    columns.andNot(entry.type().computedColumns());
    return new UpdateRow<>(entry, columns);
  }

  private <E> boolean isTakenOver(EntityEntry<E> deleted) {
    EntityEntry<E> owner = map.find(deleted.type(), deleted.presentKey());
    return owner != null && owner.replaced() == deleted;
  }

  private static <E> void checkKey(EntityEntry<E> entry, BitSet columns) {
    if (columns.intersects(entry.type().keyColumns())) {
      throw new EntityStateException(
          "the key of "
              + entry
              + " was changed to "
              + entry.type().mapping().key(entry.entity())
              + ": a key stays; delete the entity and add another one");
    }
  }

  private <E> void checkReferences(EntityEntry<E> entry, @Nullable BitSet columns) {
    for (ToOneRelation<E, ?> toOne : entry.type().toOnes()) {
      if (columns == null || columns.get(toOne.column())) {
        checkReference(entry, toOne);
      }
    }
  }

  private <E, T> void checkReference(EntityEntry<E> entry, ToOneRelation<E, T> toOne) {
    T target = toOne.get(entry.entity());
    if (target == null) {
      if (!toOne.isNullable(entry.entity()) && toOne.isAbsent(entry.entity())) {
        throw missing(entry, toOne);
      }
      return;
    }
    EntityEntry<T> known = map.resolve(toOne.target(), target);
    if (known != null && known.isDeleted()) {
      throw new RelationConflictException(
          entry + " refers to " + known + ", which is deleted: set its " + toOne.property());
    }
  }

  private static ValueRefusedException missing(EntityEntry<?> entry, ToOneRelation<?, ?> toOne) {
    TableColumn<?, ?> column = toOne.foreignKey().get(0);
    return new ValueRefusedException(
        column.table(),
        column.name(),
        toOne.property(),
        "of " + entry + " is null, but the column takes no NULL: set it, or delete the entity");
  }
}
