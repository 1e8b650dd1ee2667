package dev.plinth.dialect.mysql;

import dev.plinth.dialect.AlterScript;
import dev.plinth.dialect.Capabilities;
import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.OldestVersion;
import dev.plinth.dialect.OnlineStatements;
import dev.plinth.dialect.QueryDialect;
import dev.plinth.dialect.mariadb.BacktickText;
import dev.plinth.dialect.mariadb.MariadbAlterations;
import dev.plinth.dialect.mariadb.MariadbDialect;
import dev.plinth.dialect.mariadb.MariadbOnline;
import dev.plinth.dialect.mariadb.MariadbQueries;
import dev.plinth.dialect.mariadb.ServerVersion;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MySQL from 8.0.19 on: the first that drops every constraint by its name. */
public final class MysqlDialect implements Dialect {
  private static final Dialect MARIADB = new MariadbDialect();
  private static final QueryDialect QUERIES = new MariadbQueries("binary(16)", "cast(? as json)");

  private static final Capabilities CAPABILITIES =
      new Capabilities(
          EnumSet.of(
              Capability.FOREIGN_KEY_IN_FAILURE,
              Capability.ON_DUPLICATE_KEY,
              Capability.MULTI_ROW_INSERT,
              Capability.ROW_VALUES,
              Capability.STATEMENT_TIMEOUT,
              Capability.READ_ONLY_TRANSACTION,
              Capability.FOR_UPDATE,
              Capability.SKIP_LOCKED,
              Capability.EXPRESSION_INDEX,
              Capability.VIRTUAL_COLUMN,
              Capability.NOT_NULL_GENERATED_COLUMN,
              Capability.COMMENT,
              Capability.ENFORCED_LENGTH,
              Capability.KEY_NEEDS_LENGTH),
          64,
          65_535,
          6);

  @Override
  public String name() {
    return "mysql";
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public boolean accepts(String jdbcUrl) {
    return jdbcUrl.startsWith("jdbc:mysql:");
  }

  @Override
  public OldestVersion oldestVersion() {
    return ServerVersion.OLDEST_MYSQL;
  }

  @Override
  public String driver() {
    return ServerVersion.MYSQL_DRIVER;
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
    return MARIADB.emptyRow();
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
        operations, before, this, schema -> new MariadbAlterations(new MysqlDdl(), schema), online);
  }

  @Override
  public QueryDialect queries() {
    return QUERIES;
  }

  @Override
  public @Nullable String defaultValue(ColumnSchema column) {
    return MARIADB.defaultValue(column);
  }

  @Override
  public String statementTimeout(Duration longest) {
    return "set session max_execution_time = " + longest.toMillis();
  }
}
