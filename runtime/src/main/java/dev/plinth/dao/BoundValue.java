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
  private final int sqlType;

  private BoundValue(@Nullable Object value, int sqlType) {
    this.value = value;
    this.sqlType = sqlType;
  }

  static BoundValue of(int value) {
    return new BoundValue(value, Types.INTEGER);
  }

  static BoundValue of(long value) {
    return new BoundValue(value, Types.BIGINT);
  }

  static BoundValue of(Number value) {
    return new BoundValue(value, value instanceof Integer ? Types.INTEGER : Types.BIGINT);
  }

  static BoundValue of(double value) {
    return new BoundValue(value, Types.DOUBLE);
  }

  static BoundValue of(boolean value) {
    return new BoundValue(value, Types.BOOLEAN);
  }

  static BoundValue of(BigDecimal value) {
    return new BoundValue(value, Types.DECIMAL);
  }

  static BoundValue of(String value) {
    return new BoundValue(value, Types.VARCHAR);
  }

  static BoundValue of(byte[] value) {
    return new BoundValue(value, Types.VARBINARY);
  }

  static BoundValue of(Object value, int sqlType) {
    return new BoundValue(value, sqlType);
  }

  static BoundValue ofNull(int sqlType) {
    return new BoundValue(null, sqlType);
  }

  @Override
  public void apply(int position, PreparedStatement statement, StatementContext context)
      throws SQLException {
    if (value == null) {
      statement.setNull(position, sqlType);
    } else if (value instanceof Long number) {
      statement.setLong(position, number);
    } else if (value instanceof Integer number) {
      statement.setInt(position, number);
    } else if (value instanceof String text && sqlType == Types.VARCHAR) {
      statement.setString(position, text);
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(position, bytes);
    } else if (value instanceof SqlArray array) {
      array.bind(statement, position);
    } else if (value instanceof Double number) {
      statement.setDouble(position, number);
    } else {
      statement.setObject(position, value, sqlType);
    }
  }

  /** As SQL would have it, text in quotes. */
  @Override
  public String toString() {
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    return value instanceof String ? "'" + value + "'" : String.valueOf(value);
  }
}
