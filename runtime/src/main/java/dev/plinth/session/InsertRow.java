package dev.plinth.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Inserts the row of a pending entity.
 *
 * @param deferred the references that are written as NULL first, and updated later
 */
record InsertRow<E>(EntityEntry<E> entry, List<Reference<E>> deferred) implements RowChange<E> {

  InsertRow(EntityEntry<E> entry) {
    this(entry, List.of());
  }

  /** The same insert, which writes one reference more as NULL. */
  InsertRow<E> deferring(Reference<E> reference) {
    List<Reference<E>> more = new ArrayList<>(deferred);
    more.add(reference);
    return new InsertRow<>(entry, List.copyOf(more));
  }

  /** Whether the entity brings its key. */
  boolean hasKey() {
    return entry.key() != null;
  }

  @Override
  public Kind kind() {
    return Kind.INSERT;
  }

  @Override
  public void accept(RowChangeVisitor visitor) {
    visitor.insert(this);
  }

  @Override
  public boolean isLike(RowChange<?> other) {
    return other instanceof InsertRow<?> insert
        && insert.entry.type() == entry.type()
        && insert.hasKey() == hasKey();
  }

  @Override
  public String describe() {
    return "the insert of " + entry;
  }
}
