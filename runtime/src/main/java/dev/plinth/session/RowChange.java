package dev.plinth.session;

/** What a flush does to one row. */
sealed interface RowChange<E> permits InsertRow, UpdateRow, DeleteRow {

  /** The entity of the row. */
  EntityEntry<E> entry();

  Kind kind();

  void accept(RowChangeVisitor visitor);

  /** Whether both can be rows of one batch: the same statement with other values. */
  boolean isLike(RowChange<?> other);

  /** What is done to a row; updates before inserts, because they may give unique values up. */
  enum Kind {
    UPDATE,
    INSERT,
    DELETE
  }

  /** {@code insert of a new User}, for messages. */
  String describe();
}
