package dev.plinth.dao;

import dev.plinth.error.StatementException;
import java.sql.SQLException;
import java.util.List;

/** Whose rows are being read: decides about relations and names failures. */
interface Rows {

  /** The failure as an exception of Plinth. */
  StatementException failure(SQLException e);

  /** What the rows become. */
  Loading loading();

  /** The list that the owner's property starts with. */
  <E, T> List<T> listOf(ToMany<E, T> relation, E owner);
}
