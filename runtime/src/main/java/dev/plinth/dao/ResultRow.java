package dev.plinth.dao;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a JDBC result, one after the other. Asks {@code wasNull} only of values that NULL is
 * read as.
 */
class ResultRow extends Row {

  private final Rows owner;
  private final Backend backend;
  private @Nullable ResultSet rows;

  /** How many columns stand before those of the entity that is read. */
  private int before;

  ResultRow(Rows owner, Backend backend) {
    this.owner = owner;
    this.backend = backend;
  }

  /** Goes over to the rows of this result. */
  void from(@Nullable ResultSet result) {
    rows = result;
  }

  /** Where in the result the column stands that is asked for at this position. */
  int position(int at) {
    return at + before;
  }

  @Override
  public final <E> Supplier<E> entity(int at, EntityMapping<E> mapping) {
    int outer = before;
    before += at - 1;
    try {
      return owner.loading().later(mapping, this);
    } finally {
      before = outer;
    }
  }

  private ResultSet rows() {
    if (rows == null) {
      throw new IllegalStateException("the row is gone: a row must not be kept");
    }
    return rows;
  }

  /** How a database gives a value of one type. */
  private interface Reading<T> {
    @Nullable T read(Backend backend, ResultSet rows, int at, TableColumn<?, ?> column)
        throws SQLException;
  }

  private <T> @Nullable T value(int at, TableColumn<?, ?> column, Reading<T> reading) {
    try {
      return reading.read(backend, rows(), position(at), column);
    } catch (SQLException e) {
      throw owner.failure(e);
    }
  }

  @Override
  public final boolean isNull(int at) {
    try {
      return backend.isNull(rows(), position(at));
    } catch (SQLException e) {
      throw owner.failure(e);
    }
  }

  @Override
  public final long getLong(int at, TableColumn<?, ?> column) {
    try {
      ResultSet from = rows();
      long value = from.getLong(position(at));
      if (value == 0 && from.wasNull()) {
        throw Unreadable.nullValue(column);
      }
      return value;
    } catch (SQLException e) {
      throw owner.failure(e);
    }
  }

  @Override
  public final @Nullable Long getLongOrNull(int at, TableColumn<?, ?> column) {
    try {
      ResultSet from = rows();
      long value = from.getLong(position(at));
      return (value == 0 && from.wasNull()) ? null : value;
    } catch (SQLException e) {
      throw owner.failure(e);
    }
  }

  @Override
  public final int getInt(int at, TableColumn<?, ?> column) {
    return Narrowing.toInt(getLong(at, column), column);
  }

  @Override
  public final @Nullable Integer getIntOrNull(int at, TableColumn<?, ?> column) {
    Long value = getLongOrNull(at, column);
    return value == null ? null : (Integer) Narrowing.toInt(value, column);
  }

  @Override
  public final short getShort(int at, TableColumn<?, ?> column) {
    return Narrowing.toShort(getLong(at, column), column);
  }

  @Override
  public final @Nullable Short getShortOrNull(int at, TableColumn<?, ?> column) {
    Long value = getLongOrNull(at, column);
    return value == null ? null : (Short) Narrowing.toShort(value, column);
  }

  @Override
  public final byte getByte(int at, TableColumn<?, ?> column) {
    return Narrowing.toByte(getLong(at, column), column);
  }

  @Override
  public final @Nullable Byte getByteOrNull(int at, TableColumn<?, ?> column) {
    Long value = getLongOrNull(at, column);
    return value == null ? null : (Byte) Narrowing.toByte(value, column);
  }

  @Override
  public final boolean getBoolean(int at, TableColumn<?, ?> column) {
    Boolean value = getBooleanOrNull(at, column);
    if (value == null) {
      throw Unreadable.nullValue(column);
    }
    return value;
  }

  @Override
  public final @Nullable Boolean getBooleanOrNull(int at, TableColumn<?, ?> column) {
    try {
      ResultSet from = rows();
      boolean value = backend.readBoolean(from, position(at), column);
      return (!value && from.wasNull()) ? null : value;
    } catch (SQLException e) {
      throw owner.failure(e);
    }
  }

  @Override
  public final double getDouble(int at, TableColumn<?, ?> column) {
    try {
      ResultSet from = rows();
      double value = from.getDouble(position(at));
      if (value == 0 && from.wasNull()) {
        throw Unreadable.nullValue(column);
      }
      return value;
    } catch (SQLException e) {
      throw owner.failure(e);
    }
  }

  @Override
  public final @Nullable Double getDoubleOrNull(int at, TableColumn<?, ?> column) {
    try {
      ResultSet from = rows();
      double value = from.getDouble(position(at));
      return (value == 0 && from.wasNull()) ? null : value;
    } catch (SQLException e) {
      throw owner.failure(e);
    }
  }

  @Override
  public final float getFloat(int at, TableColumn<?, ?> column) {
    return (float) getDouble(at, column);
  }

  @Override
  public final @Nullable Float getFloatOrNull(int at, TableColumn<?, ?> column) {
    Double value = getDoubleOrNull(at, column);
    return value == null ? null : value.floatValue();
  }

  @Override
  public final char getChar(int at, TableColumn<?, ?> column) {
    return character(getString(at, column), column);
  }

  @Override
  public final @Nullable Character getCharOrNull(int at, TableColumn<?, ?> column) {
    String value = getStringOrNull(at, column);
    return value == null ? null : character(value, column);
  }

  private static char character(String value, TableColumn<?, ?> column) {
    if (value.length() != 1) {
      throw Unreadable.value(column, value, "single character");
    }
    return value.charAt(0);
  }

  @Override
  public final @Nullable String getStringOrNull(int at, TableColumn<?, ?> column) {
    try {
      return backend.readString(rows(), position(at));
    } catch (SQLException e) {
      throw owner.failure(e);
    }
  }

  @Override
  public final @Nullable BigDecimal getDecimalOrNull(int at, TableColumn<?, ?> column) {
    return value(at, column, Backend::readDecimal);
  }

  @Override
  public final @Nullable BigInteger getBigIntegerOrNull(int at, TableColumn<?, ?> column) {
    return value(at, column, Backend::readBigInteger);
  }

  @Override
  public final byte @Nullable [] getBytesOrNull(int at, TableColumn<?, ?> column) {
    try {
      return rows().getBytes(position(at));
    } catch (SQLException e) {
      throw owner.failure(e);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // the column knows what its array holds
  public final <T> @Nullable List<T> getArrayOrNull(int at, TableColumn<?, ?> column) {
    try {
      return (List<T>) SqlArray.read(backend, rows(), position(at), column);
    } catch (SQLException e) {
      throw owner.failure(e);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // Jdbi found the mapper by the type of the column
  public final <V extends @Nullable Object> @Nullable V getJdbiOrNull(
      int at, TableColumn<?, V> column) {
    return isNull(at) ? null : (V) backend.jdbi().read(rows(), position(at), column, owner);
  }

  @Override
  public final @Nullable UUID getUuidOrNull(int at, TableColumn<?, ?> column) {
    return value(at, column, Backend::readUuid);
  }

  @Override
  public final @Nullable LocalDate getDateOrNull(int at, TableColumn<?, ?> column) {
    return value(at, column, Backend::readDate);
  }

  @Override
  public final @Nullable LocalTime getTimeOrNull(int at, TableColumn<?, ?> column) {
    return value(at, column, Backend::readTime);
  }

  @Override
  public final @Nullable LocalDateTime getTimestampOrNull(int at, TableColumn<?, ?> column) {
    return value(at, column, Backend::readTimestamp);
  }

  @Override
  public final @Nullable Instant getInstantOrNull(int at, TableColumn<?, ?> column) {
    return value(at, column, Backend::readInstant);
  }

  @Override
  public final @Nullable Duration getDurationOrNull(int at, TableColumn<?, ?> column) {
    return value(at, column, Backend::readDuration);
  }

  @Override
  public final @Nullable OffsetDateTime getOffsetDateTimeOrNull(int at, TableColumn<?, ?> column) {
    Instant value = getInstantOrNull(at, column);
    return value == null ? null : value.atOffset(ZoneOffset.UTC);
  }

  @Override
  public final <E, T> List<T> list(ToMany<E, T> relation, E owner) {
    return (List<T>) this.owner.elementsOf(relation, owner);
  }

  @Override
  public final <E, T> Set<T> set(ToMany<E, T> relation, E owner) {
    return (Set<T>) this.owner.elementsOf(relation, owner);
  }

  @Override
  public final <E, T> List<T> listFor(Class<E> ownerType, ToMany<E, T> relation) {
    return (List<T>) this.owner.elementsFor(ownerType, relation);
  }

  @Override
  public final <E, T> Set<T> setFor(Class<E> ownerType, ToMany<E, T> relation) {
    return (Set<T>) this.owner.elementsFor(ownerType, relation);
  }

  @Override
  public final <E, T> @Nullable Ref<T> ref(ToOne<E, T> relation, @Nullable Object key) {
    return key == null ? null : this.owner.refTo(relation, key);
  }

  @Override
  public final <E, T> @Nullable Object awaited(ToOne<E, T> relation, @Nullable Object key) {
    if (key != null) {
      this.owner.loading().await(relation, key);
    }
    return key;
  }

  @Override
  public final <E, T> void inverse(InverseOne<E, T> relation, E owner) {
    this.owner.loading().inverse(relation, owner);
  }

  @Override
  public final <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key) {
    this.owner.loading().refer(relation, owner, key);
  }
}
