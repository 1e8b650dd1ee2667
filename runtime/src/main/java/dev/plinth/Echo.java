package dev.plinth;

import dev.plinth.dao.PrintedStatement;
import java.io.PrintStream;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Prints each statement with its parameters and time, one per line, as it has run. */
final class Echo implements SqlLogger {

  private final PrintStream out;
  private final SqlLogger next;

  /** Goes on to tell {@code next}. */
  Echo(PrintStream out, SqlLogger next) {
    this.out = out;
    this.next = next;
  }

  @Override
  public void logBeforeExecution(StatementContext context) {
    next.logBeforeExecution(context);
  }

  @Override
  public void logAfterExecution(StatementContext context) {
    out.println(PrintedStatement.of(context, ""));
    next.logAfterExecution(context);
  }

  @Override
  public void logException(StatementContext context, SQLException failure) {
    out.println(PrintedStatement.of(context, " failed: " + failure.getMessage()));
    next.logException(context, failure);
  }
}
