package dev.plinth.dao;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Runs statements that come as text and run once, such as DDL. */
public final class Scripts {

  private Scripts() {}

  /** Runs the statements in order; loggers see them under this name. */
  public static void run(Handle handle, String name, List<String> statements) {
    StatementPlan plan = StatementPlan.of(handle);
    Backend backend = plan.backend(handle);
    for (String statement : statements) {
      SqlStatement sql = SqlStatement.asWritten(backend, name, statement);
      try (RetainedExecution execution = plan.prepareOnce(handle, sql)) {
        execution.update();
      }
    }
  }
}
