package dev.plinth.benchmark.contender;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Reports to the log what jOOQ has run. */
final class JooqLog implements ExecuteListener {

  private static final long serialVersionUID = 1L;

  private final transient StatementLog log;
  private transient long start;

  JooqLog(StatementLog log) {
    this.log = log;
  }

  @Override
  public void executeStart(ExecuteContext context) {
    start = System.nanoTime();
  }

  @Override
  public void executeEnd(ExecuteContext context) {
    String sql = context.sql();
    log.add(sql == null ? "" : sql, System.nanoTime() - start);
  }
}
