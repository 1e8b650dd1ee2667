package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.AlterScript;
import dev.plinth.dialect.Capabilities;
import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.OldestVersion;
import dev.plinth.dialect.OnlineStatements;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL from 15 on: the first with {@code nulls not distinct}. */
public final class PostgresqlDialect implements Dialect {
  private static final Capabilities CAPABILITIES =
      new Capabilities(
          EnumSet.of(
              Capability.RETURNING,
              Capability.UPDATE_RETURNING,
              Capability.KEYS_OF_MANY_ROWS,
              Capability.FOREIGN_KEY_IN_FAILURE,
              Capability.FAILURE_ENDS_TRANSACTION,
              Capability.TRANSACTIONAL_DDL,
              Capability.ON_CONFLICT,
              Capability.MULTI_ROW_INSERT,
              Capability.ROW_VALUES,
              Capability.FULL_JOIN,
              Capability.QUESTION_OPERATOR,
              Capability.STATEMENT_TIMEOUT,
              Capability.READ_ONLY_TRANSACTION,
              Capability.FOR_UPDATE,
              Capability.SKIP_LOCKED,
              Capability.PARTIAL_INDEX,
              Capability.EXPRESSION_INDEX,
              Capability.INDEX_INCLUDE,
              Capability.NULLS_NOT_DISTINCT,
              Capability.NOT_NULL_GENERATED_COLUMN,
              Capability.IDENTITY_IN_COMPOSITE_KEY,
              Capability.SEQUENCE,
              Capability.NATIVE_ENUM,
              Capability.ARRAY,
              Capability.NATIVE_UUID,
              Capability.NOT_A_NUMBER,
              Capability.INFINITY,
              Capability.SCHEMA,
              Capability.COMMENT,
              Capability.ENFORCED_LENGTH,
              Capability.DEFERRABLE_FOREIGN_KEY),
          63,
          65_535,
          6);

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public boolean accepts(String jdbcUrl) {
    return jdbcUrl.startsWith("jdbc:postgresql:");
  }

  @Override
  public OldestVersion oldestVersion() {
    return new OldestVersion("PostgreSQL", "15");
  }

  @Override
  public String driver() {
    return "org.postgresql:postgresql";
  }

  @Override
  public String script(List<? extends Operation> operations, Schema before) {
    return script(operations, before, OnlineStatements.OFF);
  }

  @Override
  public String onlineScript(List<? extends Operation> operations, Schema before) {
    return script(operations, before, new PostgresqlOnline());
  }

  private String script(
      List<? extends Operation> operations, Schema before, OnlineStatements online) {
    return AlterScript.of(
        EnumValuesInUse.recreated(operations, before),
        before,
        this,
        schema -> new PostgresqlAlterations(new PostgresqlDdl(schema.after()), schema),
        online);
  }

  @Override
  public @Nullable String defaultValue(ColumnSchema column) {
    return PostgresqlDefaults.of(column);
  }

  @Override
  public String statementTimeout(Duration longest) {
    return "set statement_timeout = " + longest.toMillis();
  }
}
