package dev.plinth.dao;

import dev.plinth.error.PlinthException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;

/** An argument that Jdbi has made of a value; where it fails, the column is named. */
record JdbiArgument(TableColumn<?, ?> column, Object value, Argument made) implements Argument {

  @Override
  public void apply(int position, PreparedStatement statement, StatementContext context)
      throws SQLException {
    try {
      made.apply(position, statement, context);
    } catch (PlinthException e) {
      throw e;
    } catch (RuntimeException e) {
      throw Refusal.unconverted(column, "its argument in Jdbi", e);
    }
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
