package dev.plinth.dao;

import dev.plinth.error.ValueRefusedException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/**
 * Runs a statement through Jdbi's own pipeline, so that loggers, customizers and listeners see it;
 * only templates and the look-up of arguments, which generated SQL has no use for, are left out. A
 * statement that is retained goes through the pipeline once; later runs tell the logger of the
 * handle, with the context of the first.
 */
final class PipelineExecution extends RetainedExecution {

  /** Under this name the statement's context tells where the statement comes from. */
  static final String NAME_ATTRIBUTE = "plinth.statement";

  /** Under this name it tells the values, for those who print them. */
  static final String ARGUMENTS_ATTRIBUTE = "plinth.arguments";

  private final Handle handle;
  private final List<Argument> arguments = new ArrayList<>();
  private final List<List<Argument>> batch = new ArrayList<>();
  private @Nullable Query query;
  private int rowsPerFetch;
  private SqlLogger logger = SqlLogger.NOP_SQL_LOGGER;

  PipelineExecution(Backend backend, Handle handle, SqlStatement sql, boolean retained) {
    super(backend, sql, retained);
    this.handle = handle;
  }

  @Override
  ResultSet query() throws SQLException {
    if (query == null) {
      return backend.result(executeFirst(), sql());
    }
    StatementContext context = begin(query.getContext());
    try {
      return ended(context, backend.query(context.getStatement(), sql()));
    } catch (SQLException e) {
      throw failed(context, e);
    }
  }

  @Override
  Connection connection() {
    return handle.getConnection();
  }

  @Override
  void fetch(int rows) throws SQLException {
    rowsPerFetch = rows;
    if (query != null && query.getContext().getStatement() != null) {
      query.getContext().getStatement().setFetchSize(rows);
    }
  }

  @Override
  void closeResult(ResultSet result) {
    if (isRetained()) {
      Quietly.close(result);
    } else {
      closeStatement();
    }
  }

  @Override
  public int update() {
    try {
      if (query == null) {
        return executeFirst().getUpdateCount();
      }
      StatementContext context = begin(query.getContext());
      try {
        return ended(context, backend.update(context.getStatement()));
      } catch (SQLException e) {
        throw failed(context, e);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private PreparedStatement executeFirst() {
    Query statement = handle.createQuery(backend.text(sql()));
    query = statement;
    statement.configure(SqlStatements.class, this::configure);
    statement.getContext().setReturningGeneratedKeys(backend.asksForKey(sql()));
    if (rowsPerFetch > 0) {
      statement.setFetchSize(rowsPerFetch);
    }
    bind(statement, arguments);
    try {
      return statement.execute((executed, context) -> executed.get());
    } catch (JdbiException e) {
      closeStatement();
      throw failed(e);
    } catch (ValueRefusedException e) {
      closeStatement();
      throw e;
    }
  }

  /** Binds and tells the logger what is about to run. */
  private StatementContext begin(StatementContext context) throws SQLException {
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      argument.apply(i + 1, context.getStatement(), context);
      context.getBinding().addPositional(i, argument);
    }
    logger = handle.getConfig(SqlStatements.class).getSqlLogger();
    context.setExecutionMoment(Instant.now());
    logger.logBeforeExecution(context);
    return context;
  }

  private <R> R ended(StatementContext context, R result) {
    context.setCompletionMoment(Instant.now());
    logger.logAfterExecution(context);
    return result;
  }

  private SQLException failed(StatementContext context, SQLException e) {
    context.setExceptionMoment(Instant.now());
    logger.logException(context, e);
    return e;
  }

  @Override
  public void addBatch() {
    batch.add(List.copyOf(arguments));
  }

  @Override
  public int[] updateBatch() {
    try (PreparedBatch rows = handle.prepareBatch(backend.text(sql()))) {
      rows.configure(SqlStatements.class, this::configure);
      rows.define(ARGUMENTS_ATTRIBUTE, List.copyOf(batch));
      for (List<Argument> row : batch) {
        bind(rows, row);
        rows.add();
      }
      return rows.execute();
    } catch (JdbiException e) {
      throw failed(e);
    } finally {
      batch.clear();
    }
  }

  @Override
  void abandonBatch() {
    batch.clear();
  }

  private static void bind(
      org.jdbi.v3.core.statement.SqlStatement<?> statement, List<Argument> values) {
    for (int i = 0; i < values.size(); i++) {
      statement.bind(i, values.get(i));
    }
  }

  private RuntimeException failed(JdbiException e) {
    return e.getCause() instanceof SQLException cause ? failure(cause, e) : e;
  }

  private void configure(SqlStatements statements) {
    statements
        .setTemplateEngine(TemplateEngine.NOP)
        .setSqlParser(new PositionalParser(arguments.size()))
        .define(NAME_ATTRIBUTE, sql().name())
        .define(ARGUMENTS_ATTRIBUTE, arguments);
  }

  @Override
  void closeStatement() {
    if (query != null) {
      Quietly.close(query);
      query = null;
    }
  }

  private void put(int at, Argument value) {
    while (arguments.size() < at) {
      arguments.add(BoundValue.NONE);
    }
    arguments.set(at - 1, value);
  }

  @Override
  public void putInt(int at, int value) {
    put(at, BoundValue.of(value));
  }

  @Override
  public void putLong(int at, long value) {
    put(at, BoundValue.of(value));
  }

  @Override
  public void putDouble(int at, double value) {
    put(at, BoundValue.of(value));
  }

  @Override
  public void putBoolean(int at, boolean value) {
    put(at, BoundValue.of(value));
  }

  @Override
  public void putDecimal(int at, BigDecimal value) {
    put(at, BoundValue.of(value));
  }

  @Override
  public void putString(int at, String value) {
    put(at, BoundValue.of(value));
  }

  @Override
  public void putBytes(int at, byte[] value) {
    put(at, BoundValue.of(value));
  }

  @Override
  public void putNumber(int at, Number value) {
    put(at, BoundValue.of(value));
  }

  @Override
  public void putObject(int at, Object value, int sqlType) {
    put(at, BoundValue.of(value, sqlType));
  }

  @Override
  public void putArray(int at, SqlArray value) {
    put(at, BoundValue.of(value, Types.ARRAY));
  }

  @Override
  public void putArgument(int at, Argument value) {
    put(at, value);
  }

  @Override
  public void putNull(int at, int sqlType) {
    put(at, BoundValue.ofNull(sqlType));
  }
}
