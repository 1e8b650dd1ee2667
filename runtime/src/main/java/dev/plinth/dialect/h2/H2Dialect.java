package dev.plinth.dialect.h2;

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

/** H2 from 2.2 on, with names in lower case ({@code DATABASE_TO_LOWER=TRUE}). */
public final class H2Dialect implements Dialect {
  private static final Capabilities CAPABILITIES =
      new Capabilities(
          EnumSet.of(
              Capability.KEYS_OF_MANY_ROWS,
              Capability.FOREIGN_KEY_IN_FAILURE,
              Capability.MERGE,
              Capability.MULTI_ROW_INSERT,
              Capability.ROW_VALUES,
              Capability.STATEMENT_TIMEOUT,
              Capability.FOR_UPDATE,
              Capability.SKIP_LOCKED,
              Capability.NULLS_NOT_DISTINCT,
              Capability.NOT_NULL_GENERATED_COLUMN,
              Capability.IDENTITY_IN_COMPOSITE_KEY,
              Capability.SEQUENCE,
              Capability.ARRAY,
              Capability.NATIVE_UUID,
              Capability.NOT_A_NUMBER,
              Capability.INFINITY,
              Capability.SCHEMA,
              Capability.COMMENT,
              Capability.ENFORCED_LENGTH),
          256,
          100_000,
          9);

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public boolean accepts(String jdbcUrl) {
    return jdbcUrl.startsWith("jdbc:h2:");
  }

  @Override
  public OldestVersion oldestVersion() {
    return new OldestVersion("H2", "2.2");
  }

  @Override
  public String driver() {
    return "com.h2database:h2";
  }

  @Override
  public String script(List<? extends Operation> operations, Schema before) {
    H2Ddl ddl = new H2Ddl();
    return AlterScript.of(
        operations, before, this, schema -> new H2Alterations(ddl, schema), OnlineStatements.OFF);
  }

  @Override
  public @Nullable String defaultValue(ColumnSchema column) {
    return H2Defaults.of(column);
  }

  @Override
  public String statementTimeout(Duration longest) {
    return "set query_timeout " + longest.toMillis();
  }
}
