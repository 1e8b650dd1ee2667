package dev.plinth.dao;

import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of element of an array is bound and read: as a column of its type would be.
 *
 * @param sqlName what the driver of PostgreSQL calls the type
 */
record ArrayElement<T>(Class<T> type, String sqlName, Binder<T> binder, Reader<T> reader) {

  private static final Map<ColumnType, ArrayElement<?>> ALL =
      Map.ofEntries(
          Map.entry(
              ColumnTypes.BOOLEAN,
              new ArrayElement<>(
                  Boolean.class,
                  "bool",
                  (backend, to, at, column, value) -> backend.bindBoolean(to, at, value),
                  (backend, from, at, column) -> from.getBoolean(at))),
          Map.entry(
              ColumnTypes.SMALLINT,
              new ArrayElement<>(
                  Short.class,
                  "int2",
                  (backend, to, at, column, value) -> to.putInt(at, value),
                  (backend, from, at, column) -> from.getShort(at))),
          Map.entry(
              ColumnTypes.INTEGER,
              new ArrayElement<>(
                  Integer.class,
                  "int4",
                  (backend, to, at, column, value) -> to.putInt(at, value),
                  (backend, from, at, column) -> from.getInt(at))),
          Map.entry(
              ColumnTypes.BIGINT,
              new ArrayElement<>(
                  Long.class,
                  "int8",
                  (backend, to, at, column, value) -> to.putLong(at, value),
                  (backend, from, at, column) -> from.getLong(at))),
          Map.entry(
              ColumnTypes.REAL,
              new ArrayElement<>(
                  Float.class,
                  "float4",
                  (backend, to, at, column, value) -> backend.bindDouble(to, at, column, value),
                  (backend, from, at, column) -> from.getFloat(at))),
          Map.entry(
              ColumnTypes.DOUBLE,
              new ArrayElement<>(
                  Double.class,
                  "float8",
                  (backend, to, at, column, value) -> backend.bindDouble(to, at, column, value),
                  (backend, from, at, column) -> from.getDouble(at))),
          Map.entry(
              ColumnTypes.DECIMAL,
              new ArrayElement<>(
                  BigDecimal.class, "numeric", Backend::bindDecimal, Backend::readDecimal)),
          Map.entry(ColumnTypes.TEXT, text("text")),
          Map.entry(ColumnTypes.VARCHAR, text("varchar")),
          Map.entry(
              ColumnTypes.UUID,
              new ArrayElement<>(UUID.class, "uuid", Backend::bindUuid, Backend::readUuid)),
          Map.entry(
              ColumnTypes.DATE,
              new ArrayElement<>(
                  LocalDate.class,
                  "date",
                  (backend, to, at, column, value) ->
                      backend.bindDate(to, at, Limits.fit(column, value)),
                  Backend::readDate)),
          Map.entry(
              ColumnTypes.TIME,
              new ArrayElement<>(
                  LocalTime.class,
                  "time",
                  (backend, to, at, column, value) ->
                      backend.bindTime(to, at, column, Limits.fit(column, value)),
                  Backend::readTime)),
          Map.entry(
              ColumnTypes.TIMESTAMP,
              new ArrayElement<>(
                  LocalDateTime.class,
                  "timestamp",
                  (backend, to, at, column, value) ->
                      backend.bindTimestamp(to, at, column, Limits.fit(column, value)),
                  Backend::readTimestamp)),
          Map.entry(
              ColumnTypes.TIMESTAMPTZ,
              new ArrayElement<>(
                  Instant.class,
                  "timestamptz",
                  (backend, to, at, column, value) ->
                      backend.bindInstant(to, at, column, Limits.fit(column, value)),
                  Backend::readInstant)));

  private static ArrayElement<String> text(String sqlName) {
    return new ArrayElement<>(
        String.class,
        sqlName,
        (backend, to, at, column, value) -> {
          Limits.checkText(column, value);
          backend.bindString(to, at, column, value);
        },
        (backend, from, at, column) -> backend.readString(from, at));
  }

  static ArrayElement<?> of(ColumnType type) {
    ArrayElement<?> known = ALL.get(type);
    if (known == null) {
      throw new IllegalArgumentException("no array holds values of the type " + type.name());
    }
    return known;
  }

  void bind(Backend backend, JdbcParameters to, int at, TableColumn<?, ?> column, Object value) {
    binder.bind(backend, to, at, column, type.cast(value));
  }

  /** Null for NULL. */
  @Nullable T read(Backend backend, ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException {
    T value = reader.read(backend, from, at, column);
    return from.wasNull() ? null : value;
  }

  /** Binds one element. */
  interface Binder<T> {
    void bind(Backend backend, JdbcParameters to, int at, TableColumn<?, ?> column, T value);
  }

  /** Reads one element. */
  interface Reader<T> {
    @Nullable T read(Backend backend, ResultSet from, int at, TableColumn<?, ?> column)
        throws SQLException;
  }
}
