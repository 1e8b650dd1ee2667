package dev.plinth.session;

import java.util.BitSet;

/**
 * Updates some columns of the row of an entity.
 *
 * @param columns indexes of the columns
 * @param cleared those of them that are written, whatever the entity holds, as a value that no
 *     other row has: NULL, or a temporary one where the column takes no NULL
 */
record UpdateRow<E>(EntityEntry<E> entry, BitSet columns, BitSet cleared) implements RowChange<E> {

  /** Never changed. */
  private static final BitSet NONE = new BitSet();

  UpdateRow(EntityEntry<E> entry, BitSet columns) {
    this(entry, columns, NONE);
  }

  /** An update of one reference to what the entity holds. */
  static <E> UpdateRow<E> of(EntityEntry<E> entry, Reference<?> reference) {
    return new UpdateRow<>(entry, reference.columns());
  }

  /** An update that clears these columns. */
  static <E> UpdateRow<E> clearing(EntityEntry<E> entry, BitSet columns) {
    return new UpdateRow<>(entry, columns, columns);
  }

  /** Whether a new entity takes the row of a deleted one over. */
  boolean overwrites() {
    return entry.ofRow() != entry && cleared.isEmpty();
  }

  /** This update and another one of the same row. */
  UpdateRow<E> with(UpdateRow<?> other) {
    BitSet allColumns = (BitSet) columns.clone();
    allColumns.or(other.columns);
    BitSet allCleared = (BitSet) cleared.clone();
    allCleared.or(other.cleared);
    return new UpdateRow<>(entry, allColumns, allCleared);
  }

  @Override
  public Kind kind() {
    return Kind.UPDATE;
  }

  @Override
  public void accept(RowChangeVisitor visitor) {
    visitor.update(this);
  }

  @Override
  public boolean isLike(RowChange<?> other) {
    return other instanceof UpdateRow<?> update
        && update.entry.type() == entry.type()
        && update.overwrites() == overwrites()
        && update.columns.equals(columns);
  }

  @Override
  public String describe() {
    return "the update of " + entry;
  }
}
