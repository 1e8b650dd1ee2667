package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.Capabilities;
import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.OldestVersion;
import dev.plinth.dialect.QueryDialect;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQLite from 3.35 on. */
public final class SqliteDialect implements Dialect {
  // The bundled driver is built with SQLITE_MAX_VARIABLE_NUMBER of the library's default.
  private static final Capabilities CAPABILITIES =
      new Capabilities(
          EnumSet.of(
              Capability.RETURNING,
              Capability.UPDATE_RETURNING,
              Capability.KEYS_OF_MANY_ROWS,
              Capability.TRANSACTIONAL_DDL,
              Capability.TABLE_REBUILD,
              Capability.ON_CONFLICT,
              Capability.MULTI_ROW_INSERT,
              Capability.ROW_VALUES,
              Capability.FULL_JOIN,
              Capability.READ_ONLY_TRANSACTION,
              Capability.ONE_WRITER,
              Capability.PARTIAL_INDEX,
              Capability.EXPRESSION_INDEX,
              Capability.VIRTUAL_COLUMN,
              Capability.NOT_NULL_GENERATED_COLUMN,
              Capability.INFINITY,
              Capability.DEFERRABLE_FOREIGN_KEY),
          Integer.MAX_VALUE,
          32_766,
          9);

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public boolean accepts(String jdbcUrl) {
    return jdbcUrl.startsWith("jdbc:sqlite:");
  }

  @Override
  public OldestVersion oldestVersion() {
    return new OldestVersion("SQLite", "3.35");
  }

  @Override
  public String driver() {
    return "org.xerial:sqlite-jdbc";
  }

  @Override
  public String script(List<? extends Operation> operations, Schema before) {
    return SqliteScript.of(operations, before);
  }

  @Override
  public QueryDialect queries() {
    return SqliteQueries.INSTANCE;
  }

  @Override
  public @Nullable String defaultValue(ColumnSchema column) {
    return SqliteDefaults.of(column);
  }
}
