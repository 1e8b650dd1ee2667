package dev.plinth.dialect.mariadb;

import dev.plinth.dialect.AlterScript;
import dev.plinth.dialect.Capabilities;
import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.OldestVersion;
import dev.plinth.dialect.OnlineStatements;
import dev.plinth.dialect.QueryDialect;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MariaDB from 10.8 on: the first with descending indexes. */
public final class MariadbDialect implements Dialect {
  private static final QueryDialect QUERIES = new MariadbQueries("char(36)", "?");

  private static final Capabilities CAPABILITIES =
      new Capabilities(
          EnumSet.of(
              Capability.RETURNING,
              Capability.KEYS_OF_MANY_ROWS,
              Capability.FOREIGN_KEY_IN_FAILURE,
              Capability.ON_DUPLICATE_KEY,
              Capability.MULTI_ROW_INSERT,
              Capability.ROW_VALUES,
              Capability.STATEMENT_TIMEOUT,
              Capability.READ_ONLY_TRANSACTION,
              Capability.FOR_UPDATE,
              Capability.SKIP_LOCKED,
              Capability.VIRTUAL_COLUMN,
              Capability.SEQUENCE,
              Capability.NATIVE_UUID,
              Capability.COMMENT,
              Capability.ENFORCED_LENGTH,
              Capability.KEY_NEEDS_LENGTH),
          64,
          65_535,
          6);

  @Override
  public String name() {
    return "mariadb";
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public boolean accepts(String jdbcUrl) {
    return jdbcUrl.startsWith("jdbc:mariadb:");
  }

  @Override
  public OldestVersion oldestVersion() {
    return ServerVersion.OLDEST_MARIADB;
  }

  @Override
  public String driver() {
    return ServerVersion.MARIADB_DRIVER;
  }

  @Override
  public String quote(String identifier) {
    return BacktickText.of(Dialect.super.quote(identifier));
  }

  @Override
  public String text(String sql) {
    return BacktickText.of(sql);
  }

  @Override
  public String emptyRow() {
    return "() values ()";
  }

  @Override
  public String script(List<? extends Operation> operations, Schema before) {
    return script(operations, before, OnlineStatements.OFF);
  }

  @Override
  public String onlineScript(List<? extends Operation> operations, Schema before) {
    return script(operations, before, new MariadbOnline());
  }

  private String script(
      List<? extends Operation> operations, Schema before, OnlineStatements online) {
    return AlterScript.of(
        operations,
        before,
        this,
        schema -> new MariadbAlterations(new MariadbDdl(), schema),
        online);
  }

  @Override
  public QueryDialect queries() {
    return QUERIES;
  }

  @Override
  public @Nullable String defaultValue(ColumnSchema column) {
    return MariadbDefaults.of(column);
  }

  @Override
  public String statementTimeout(Duration longest) {
    return "set session max_statement_time = " + longest.toMillis() / 1000.0;
  }
}
