package dev.plinth.dao;

import dev.plinth.dialect.h2.H2Dialect;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** H2: types of its own for nearly everything, and tables that are what a statement has changed. */
final class H2Backend extends StandardBackend {

  private final H2Dialect dialect;

  H2Backend() {
    this(new H2Dialect());
  }

  private H2Backend(H2Dialect dialect) {
    super(dialect);
    this.dialect = dialect;
  }

  @Override
  boolean givesBack(SqlStatement sql) {
    return true;
  }

  /** {@code select id from final table (insert …)}; what was deleted is in the old table. */
  @Override
  String write(SqlStatement sql) {
    String text = sql.text(dialect());
    if (sql.returning().isEmpty()) {
      return text;
    }
    String table = text.regionMatches(true, 0, "delete", 0, "delete".length()) ? "old" : "final";
    return sql.returning().stream()
        .map(dialect::quote)
        .collect(Collectors.joining(", ", "select ", " from " + table + " table (" + text + ")"));
  }

  @Override
  KeyPairing keyPairing() {
    return AscendingKeys.INSTANCE;
  }

  /** An array of JDBC would lose what is finer than milliseconds. */
  @Override
  @Nullable String arrayType(ArrayElement<?> element) {
    return null;
  }

  @Override
  SqlFailures failures() {
    return H2Failures.INSTANCE;
  }

  @Override
  void bindDouble(JdbcParameters to, int at, TableColumn<?, ?> column, double value) {
    to.putDouble(at, Limits.withoutSignedZero(column, value, "H2"));
  }

  @Override
  void bindString(JdbcParameters to, int at, TableColumn<?, ?> column, String value) {
    if (column.length() > 0 && value.length() > column.length()) {
      throw Refusal.of(
          column,
          "has "
              + value.length()
              + " characters as H2 counts, emojis twice, and the column takes "
              + column.length());
    }
    to.putString(at, value);
  }

  /** H2 takes and gives instants without the date and time of day between. */
  @Override
  void bindInstant(JdbcParameters to, int at, TableColumn<?, ?> column, Instant value) {
    to.putObject(at, value, Types.TIMESTAMP_WITH_TIMEZONE);
  }

  @Override
  @Nullable Instant readInstant(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    return from.getObject(at, Instant.class);
  }

  @Override
  @Nullable BigDecimal readDecimal(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    BigDecimal value = from.getBigDecimal(at);
    if (value == null || column.precision() == 0) {
      return value;
    }
    try {
      return value.setScale(column.scale());
    } catch (ArithmeticException e) {
      throw Unreadable.value(
          column, value, "number of " + column.scale() + " digits after the point");
    }
  }
}
