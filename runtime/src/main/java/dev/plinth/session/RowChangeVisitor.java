package dev.plinth.session;

/** Does something for each kind of {@link RowChange}. */
interface RowChangeVisitor {

  <E> void insert(InsertRow<E> row);

  <E> void update(UpdateRow<E> row);

  <E> void delete(DeleteRow<E> row);
}
