package dev.plinth.dao;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/**
 * An array as a driver takes it; each element is what a parameter of its type would be.
 *
 * @param type the name of the type of the elements, or null where the driver takes them as they are
 */
record SqlArray(@Nullable String type, List<@Nullable Object> elements) {

  /** The elements of a property, in the forms of the database. */
  static SqlArray of(Backend backend, TableColumn<?, ?> column, List<?> values) {
    ArrayElement<?> element = column.element();
    Elements elements = new Elements(values.size());
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value == null) {
        throw Refusal.of(column, "has null at index " + i + ": an array holds values only");
      }
      element.bind(backend, elements, i, column, value);
    }
    return new SqlArray(backend.arrayType(element), Arrays.asList(elements.values));
  }

  /** The elements of a column, null for NULL. */
  static @Nullable List<?> read(Backend backend, ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    Array array = from.getArray(at);
    if (array == null) {
      return null;
    }
    try (ResultSet elements = array.getResultSet()) {
      return read(backend, elements, column);
    } finally {
      array.free();
    }
  }

  private static List<Object> read(Backend backend, ResultSet elements, TableColumn<?, ?> column)
      throws SQLException {
    List<Object> values = new ArrayList<>();
    while (elements.next()) {
      Object value = column.element().read(backend, elements, 2, column);
      if (value == null) {
        throw Unreadable.of(
            column, "holds NULL at index " + values.size() + " of its array, and values only fit");
      }
      values.add(value);
    }
    return values;
  }

  void bind(PreparedStatement statement, int at) throws SQLException {
    if (type == null) {
      statement.setObject(at, elements.toArray());
    } else {
      statement.setArray(at, statement.getConnection().createArrayOf(type, elements.toArray()));
    }
  }

  /** As a log shows it. */
  @Override
  public String toString() {
    return elements.toString();
  }

  /** Keeps what would be bound. */
  private static final class Elements implements JdbcParameters {
    private final @Nullable Object[] values;

    Elements(int size) {
      values = new @Nullable Object[size];
    }

    @Override
    public void putInt(int at, int value) {
      values[at] = value;
    }

    @Override
    public void putLong(int at, long value) {
      values[at] = value;
    }

    @Override
    public void putDouble(int at, double value) {
      values[at] = value;
    }

    @Override
    public void putBoolean(int at, boolean value) {
      values[at] = value;
    }

    @Override
    public void putDecimal(int at, BigDecimal value) {
      values[at] = value;
    }

    @Override
    public void putString(int at, String value) {
      values[at] = value;
    }

    @Override
    public void putBytes(int at, byte[] value) {
      values[at] = value;
    }

    @Override
    public void putNumber(int at, Number value) {
      values[at] = value;
    }

    @Override
    public void putObject(int at, Object value, int sqlType) {
      values[at] = value;
    }

    @Override
    public void putArray(int at, SqlArray value) {
      throw new IllegalStateException("an array holds no arrays");
    }

    @Override
    public void putArgument(int at, Argument value) {
      throw new IllegalStateException("an array holds nothing that Jdbi binds");
    }

    @Override
    public void putNull(int at, int sqlType) {
      values[at] = null;
    }
  }
}
