package dev.plinth.dao;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.StatementContext;

/** A statement that has run, on one line: text, parameters, time, and the name it has in code. */
public final class PrintedStatement {

  private PrintedStatement() {}

  /** {@code select id from t where name = ? ['sandy'] 0.21 ms, UserDao.findByName}. */
  public static String of(StatementContext context, String outcome) {
    ParsedSql parsed = context.getParsedSql();
    String sql = parsed == null ? String.valueOf(context.getRenderedSql()) : parsed.getSql();
    Object name = context.getAttribute(PipelineExecution.NAME_ATTRIBUTE);
    double millis = context.getElapsedTime(ChronoUnit.MICROS) / 1000.0;
    return sql.replaceAll("\\s+", " ").trim()
        + " "
        + parameters(context)
        + String.format(Locale.ROOT, " %.2f ms", millis)
        + (name == null ? "" : ", " + name)
        + outcome;
  }

  /** Hand-written SQL binds in ways of its own, which Jdbi describes. */
  private static String parameters(StatementContext context) {
    Object arguments = context.getAttribute(PipelineExecution.ARGUMENTS_ATTRIBUTE);
    return arguments == null ? context.getBinding().toString() : arguments.toString();
  }
}
