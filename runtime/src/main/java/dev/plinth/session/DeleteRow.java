package dev.plinth.session;

/** Deletes the row of an entity. */
record DeleteRow<E>(EntityEntry<E> entry) implements RowChange<E> {

  @Override
  public Kind kind() {
    return Kind.DELETE;
  }

  @Override
  public void accept(RowChangeVisitor visitor) {
    visitor.delete(this);
  }

  @Override
  public boolean isLike(RowChange<?> other) {
    return other instanceof DeleteRow<?> delete && delete.entry.type() == entry.type();
  }

  @Override
  public String describe() {
    return "the delete of " + entry;
  }
}
