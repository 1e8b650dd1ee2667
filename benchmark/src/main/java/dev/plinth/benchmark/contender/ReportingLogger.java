package dev.plinth.benchmark.contender;

import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Reports to the log what Jdbi has run. */
final class ReportingLogger implements SqlLogger {

  private final StatementLog log;

  ReportingLogger(StatementLog log) {
    this.log = log;
  }

  @Override
  public void logAfterExecution(StatementContext context) {
    log.add(context.getRenderedSql(), context.getElapsedTime(ChronoUnit.NANOS));
  }
}
