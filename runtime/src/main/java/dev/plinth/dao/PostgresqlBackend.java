package dev.plinth.dao;

import dev.plinth.dialect.postgresql.PostgresqlDialect;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.sql.Types;
import java.util.Set;

/**
 * PostgreSQL: every type has one of its own, but for durations, which are whole numbers of
 * nanoseconds. What is text in Java and another type there goes without a type, so that the server
 * takes it as what the column is.
 */
final class PostgresqlBackend extends StandardBackend {

  private static final Set<ColumnType> TEXTS =
      Set.of(ColumnTypes.TEXT, ColumnTypes.VARCHAR, ColumnTypes.CHAR);

  PostgresqlBackend() {
    super(new PostgresqlDialect());
  }

  @Override
  int rowsPerFetch() {
    return 256;
  }

  @Override
  boolean streamsInTransaction() {
    return true;
  }

  @Override
  KeyPairing keyPairing() {
    return PostgresqlKeyPairing.INSTANCE;
  }

  @Override
  SqlFailures failures() {
    return PostgresqlFailures.INSTANCE;
  }

  @Override
  void bindString(JdbcParameters to, int at, TableColumn<?, ?> column, String value) {
    int zero = value.indexOf('\0');
    if (zero >= 0) {
      throw Refusal.of(column, "has U+0000 at index " + zero + ", which PostgreSQL can't store");
    }
    if (TEXTS.contains(column.type()) && !column.isDeclared()) {
      to.putString(at, value);
    } else {
      if (column.type().equals(ColumnTypes.JSON)) {
        checkEscapes(column, value);
      }
      to.putObject(at, value, Types.OTHER);
    }
  }

  /** JSON may write the character as an escape, which has an even number of backslashes before. */
  private static void checkEscapes(TableColumn<?, ?> column, String json) {
    for (int at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
      if (json.startsWith("u0000", at + 1)) {
        throw Refusal.of(
            column, "has an escaped U+0000 at index " + at + ", which PostgreSQL can't store");
      }
    }
  }
}
