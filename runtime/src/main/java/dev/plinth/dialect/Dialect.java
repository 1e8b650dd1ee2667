package dev.plinth.dialect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database as text: how names, types and statements are written for it. No connection. */
public interface Dialect {
  /** Short lower-case name, as in {@code -Aplinth.dialects} and in file names. */
  String name();

  /** What the database can and can't do. */
  Capabilities capabilities();

  /** Whether a JDBC URL leads to this database. */
  boolean accepts(String jdbcUrl);

  /** The oldest version that works; an older one is refused when a connection is made. */
  OldestVersion oldestVersion();

  /** The artifact of its driver, group and name with a colon between them. */
  String driver();

  /** The name as it stands in SQL: quoted where needed, by the same rule in every dialect. */
  default String quote(String identifier) {
    return Identifiers.quote(identifier);
  }

  /**
   * A statement or a part of one, whose names stand in double quotes and whose text stands in
   * single quotes as the standard has it, in the quotes of this database.
   */
  default String text(String sql) {
    return sql;
  }

  /** What stands behind {@code insert into t} for a row of which the database fills all columns. */
  default String emptyRow() {
    return "default values";
  }

  /**
   * The statements that take a database from {@code before} through the operations, as the text of
   * a file: each under a comment that says which operation it belongs to, readable by {@link
   * SqlScript}. The initial DDL of a schema is the script of the operations that create it.
   *
   * @throws IllegalStateException if an operation doesn't fit the schema that it meets
   */
  String script(List<? extends Operation> operations, Schema before);

  /**
   * Likewise, so that others read and write tables with rows meanwhile as far as the database can:
   * more steps, each of which holds a lock for a moment.
   */
  default String onlineScript(List<? extends Operation> operations, Schema before) {
    return script(operations, before);
  }

  /**
   * The statement after which a connection stops statements that run longer; for databases that can
   * ({@link Capability#STATEMENT_TIMEOUT}).
   */
  default String statementTimeout(Duration longest) {
    throw new IllegalStateException(name() + " can't stop statements");
  }

  /** What differs in the text of a query. */
  default QueryDialect queries() {
    return QueryDialect.STANDARD;
  }

  /** The default of a column as an expression, as an insert names it; null without one. */
  default @Nullable String defaultValue(ColumnSchema column) {
    return column.defaultValue();
  }
}
