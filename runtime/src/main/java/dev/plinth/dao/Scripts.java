package dev.plinth.dao;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Runs statements that come as text and run once, such as DDL. */
public final class Scripts {

  private Scripts() {}

  /** Runs the statements in order, through Jdbi, where loggers see them under this name. */
  public static void run(Handle handle, String name, List<String> statements) {
    Backend backend = handle.getConfig(StatementPlan.class).backend(handle);
    for (String statement : statements) {
      try (PipelineExecution execution =
          new PipelineExecution(
              backend, handle, SqlStatement.asWritten(backend, name, statement), false)) {
        execution.update();
      }
    }
  }
}
