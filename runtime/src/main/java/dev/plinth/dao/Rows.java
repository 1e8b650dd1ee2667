package dev.plinth.dao;

import dev.plinth.error.StatementException;
import java.sql.SQLException;
import java.util.Collection;
import org.jdbi.v3.core.statement.StatementContext;

/** Whose rows are being read: decides about relations and names failures. */
interface Rows {

  /** The failure as an exception of Plinth. */
  StatementException failure(SQLException e);

  /** What column mappers of Jdbi are told of the statement. */
  StatementContext context();

  /** What the rows become. */
  Loading loading();

  /** The collection that the owner's property starts with. */
  <E, T> Collection<T> elementsOf(ToMany<E, T> relation, E owner);

  /** Likewise, for an owner that is made of it. */
  <E, T> Collection<T> elementsFor(Class<E> owner, ToMany<E, T> relation);

  /** A reference to the row with this key. */
  <E, T> Ref<T> refTo(ToOne<E, T> relation, Object key);
}
