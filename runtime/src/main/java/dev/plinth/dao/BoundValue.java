package dev.plinth.dao;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A value that Jdbi binds for us, and that its loggers print. */
final class BoundValue implements Argument {

  /** What stands at a position that nobody has bound. */
  static final BoundValue NONE = ofNull(Types.NULL);

  private final @Nullable Object value;
  private final Binder binder;

  private BoundValue(@Nullable Object value, Binder binder) {
    this.value = value;
    this.binder = binder;
  }

  static BoundValue of(int value) {
    return new BoundValue(value, (statement, at) -> statement.setInt(at, value));
  }

  static BoundValue of(long value) {
    return new BoundValue(value, (statement, at) -> statement.setLong(at, value));
  }

  static BoundValue of(double value) {
    return new BoundValue(value, (statement, at) -> statement.setDouble(at, value));
  }

  static BoundValue of(boolean value) {
    return new BoundValue(value, (statement, at) -> statement.setBoolean(at, value));
  }

  static BoundValue of(BigDecimal value) {
    return new BoundValue(value, (statement, at) -> statement.setBigDecimal(at, value));
  }

  static BoundValue of(String value) {
    return new BoundValue(value, (statement, at) -> statement.setString(at, value));
  }

  static BoundValue of(byte[] value) {
    return new BoundValue(value, (statement, at) -> statement.setBytes(at, value));
  }

  static BoundValue of(Object value, int sqlType) {
    return new BoundValue(value, (statement, at) -> statement.setObject(at, value, sqlType));
  }

  static BoundValue ofNull(int sqlType) {
    return new BoundValue(null, (statement, at) -> statement.setNull(at, sqlType));
  }

  @Override
  public void apply(int position, PreparedStatement statement, StatementContext context)
      throws SQLException {
    binder.bind(statement, position);
  }

  /** As SQL would have it, text in quotes. */
  @Override
  public String toString() {
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    return value instanceof String ? "'" + value + "'" : String.valueOf(value);
  }

  /** Binds one value with the call that fits its type. */
  private interface Binder {
    void bind(PreparedStatement statement, int at) throws SQLException;
  }
}
