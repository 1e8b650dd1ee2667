package dev.plinth.dao;

import dev.plinth.error.UnreadableValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result; columns by position, from 1. Reading NULL from a not-null column is
 * an error that names table and column: {@link dev.plinth.error.UnreadableValueException}.
 */
public abstract class Row {

  /** For the rows of this package and of a session. */
  protected Row() {}

  /** The value, which is never NULL. */
  public abstract boolean getBoolean(int at, TableColumn<?, ?> column);

  /** The value, or null for NULL. */
  public abstract @Nullable Boolean getBooleanOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public abstract byte getByte(int at, TableColumn<?, ?> column);

  /** The value, or null for NULL. */
  public abstract @Nullable Byte getByteOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public abstract short getShort(int at, TableColumn<?, ?> column);

  /** The value, or null for NULL. */
  public abstract @Nullable Short getShortOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public abstract int getInt(int at, TableColumn<?, ?> column);

  /** The value, or null for NULL. */
  public abstract @Nullable Integer getIntOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public abstract long getLong(int at, TableColumn<?, ?> column);

  /** The value, or null for NULL. */
  public abstract @Nullable Long getLongOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public abstract float getFloat(int at, TableColumn<?, ?> column);

  /** The value, or null for NULL. */
  public abstract @Nullable Float getFloatOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public abstract double getDouble(int at, TableColumn<?, ?> column);

  /** The value, or null for NULL. */
  public abstract @Nullable Double getDoubleOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public abstract char getChar(int at, TableColumn<?, ?> column);

  /** The value, or null for NULL. */
  public abstract @Nullable Character getCharOrNull(int at, TableColumn<?, ?> column);

  private static <T> T required(@Nullable T value, TableColumn<?, ?> column) {
    if (value == null) {
      throw Unreadable.nullValue(column);
    }
    return value;
  }

  /** The value, which is never NULL. */
  public final String getString(int at, TableColumn<?, ?> column) {
    return required(getStringOrNull(at, column), column);
  }

  /** The value, or null for NULL. */
  public abstract @Nullable String getStringOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public final BigDecimal getDecimal(int at, TableColumn<?, ?> column) {
    return required(getDecimalOrNull(at, column), column);
  }

  /** The value, or null for NULL. */
  public abstract @Nullable BigDecimal getDecimalOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public final BigInteger getBigInteger(int at, TableColumn<?, ?> column) {
    return required(getBigIntegerOrNull(at, column), column);
  }

  /** The value, or null for NULL. */
  public abstract @Nullable BigInteger getBigIntegerOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public final byte[] getBytes(int at, TableColumn<?, ?> column) {
    return required(getBytesOrNull(at, column), column);
  }

  /** The value, or null for NULL. */
  public abstract byte @Nullable [] getBytesOrNull(int at, TableColumn<?, ?> column);

  /** The elements of the array, which is never NULL, in a list that can be changed. */
  public final <T> List<T> getArray(int at, TableColumn<?, ?> column) {
    List<T> value = getArrayOrNull(at, column);
    if (value == null) {
      throw Unreadable.nullValue(column);
    }
    return value;
  }

  /** The elements of the array, or null for NULL. */
  public abstract <T> @Nullable List<T> getArrayOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public final UUID getUuid(int at, TableColumn<?, ?> column) {
    return required(getUuidOrNull(at, column), column);
  }

  /** The value, or null for NULL. */
  public abstract @Nullable UUID getUuidOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public final LocalDate getDate(int at, TableColumn<?, ?> column) {
    return required(getDateOrNull(at, column), column);
  }

  /** The value, or null for NULL. */
  public abstract @Nullable LocalDate getDateOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public final LocalTime getTime(int at, TableColumn<?, ?> column) {
    return required(getTimeOrNull(at, column), column);
  }

  /** The value, or null for NULL. */
  public abstract @Nullable LocalTime getTimeOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public final LocalDateTime getTimestamp(int at, TableColumn<?, ?> column) {
    return required(getTimestampOrNull(at, column), column);
  }

  /** The value, or null for NULL. */
  public abstract @Nullable LocalDateTime getTimestampOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public final Instant getInstant(int at, TableColumn<?, ?> column) {
    return required(getInstantOrNull(at, column), column);
  }

  /** The value, or null for NULL. */
  public abstract @Nullable Instant getInstantOrNull(int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public final OffsetDateTime getOffsetDateTime(int at, TableColumn<?, ?> column) {
    return required(getOffsetDateTimeOrNull(at, column), column);
  }

  /** The value, or null for NULL. */
  public abstract @Nullable OffsetDateTime getOffsetDateTimeOrNull(
      int at, TableColumn<?, ?> column);

  /** The value, which is never NULL. */
  public final Duration getDuration(int at, TableColumn<?, ?> column) {
    return required(getDurationOrNull(at, column), column);
  }

  /** The value, or null for NULL. */
  public abstract @Nullable Duration getDurationOrNull(int at, TableColumn<?, ?> column);

  /**
   * The enum constant of the stored name.
   *
   * @param constants {@code Status::valueOf}
   * @throws dev.plinth.error.UnreadableValueException if there is no such constant
   */
  public final <T> T getEnum(int at, TableColumn<?, ?> column, Function<String, T> constants) {
    return constant(getString(at, column), column, constants);
  }

  /**
   * What generated code throws for a row whose value names no variant of the entity.
   *
   * @param column the column that tells the variants apart
   */
  public static UnreadableValueException noVariant(TableColumn<?, ?> column, String value) {
    return Unreadable.noVariant(column, value);
  }

  /** The enum constant of the stored name, or null for NULL. */
  public final <T> @Nullable T getEnumOrNull(
      int at, TableColumn<?, ?> column, Function<String, T> constants) {
    String name = getStringOrNull(at, column);
    return name == null ? null : constant(name, column, constants);
  }

  /**
   * The enum constant of the stored place.
   *
   * @param constants all of them, in order
   * @throws dev.plinth.error.UnreadableValueException if there is no such constant
   */
  public final <T> T getOrdinal(int at, TableColumn<?, ?> column, List<T> constants) {
    return constant(getInt(at, column), column, constants);
  }

  /** The enum constant of the stored place, or null for NULL. */
  public final <T> @Nullable T getOrdinalOrNull(
      int at, TableColumn<?, ?> column, List<T> constants) {
    Integer ordinal = getIntOrNull(at, column);
    return ordinal == null ? null : constant(ordinal, column, constants);
  }

  private static <T> T constant(int ordinal, TableColumn<?, ?> column, List<T> constants) {
    if (ordinal < 0 || ordinal >= constants.size()) {
      throw Unreadable.noOrdinal(column, ordinal, constants.size());
    }
    return constants.get(ordinal);
  }

  /** JSON. */
  public final String getJson(int at, TableColumn<?, ?> column) {
    return getString(at, column);
  }

  /** JSON, or null for NULL. */
  public final @Nullable String getJsonOrNull(int at, TableColumn<?, ?> column) {
    return getStringOrNull(at, column);
  }

  private static <T> T constant(
      String name, TableColumn<?, ?> column, Function<String, T> constants) {
    try {
      return constants.apply(name);
    } catch (IllegalArgumentException e) {
      throw Unreadable.noConstant(column, name);
    }
  }

  /**
   * What Jdbi's column mapper for the type of the column makes of a value that is never NULL.
   *
   * @throws dev.plinth.error.UnregisteredTypeException if none is registered
   */
  public final <V> V getJdbi(int at, TableColumn<?, V> column) {
    return required(getJdbiOrNull(at, column), column);
  }

  /** Likewise, or null for NULL. */
  public abstract <V extends @Nullable Object> @Nullable V getJdbiOrNull(
      int at, TableColumn<?, V> column);

  /** Whether the column is NULL. */
  public abstract boolean isNull(int at);

  /** Whether all columns from position {@code at} on are NULL. */
  public final boolean areNull(int at, int columns) {
    for (int i = at; i < at + columns; i++) {
      if (!isNull(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The key of the related row that stands from position {@code at}; null if a column of it is
   * NULL, for then it refers to nothing.
   */
  public final <T> @Nullable Object key(int at, ToOne<?, T> relation) {
    return relation.columns().get(0).isNullable() && firstNull(at, relation) != null
        ? null
        : presentKey(at, relation);
  }

  /** The same of a row whose variant always refers to something. */
  public final <T> Object presentKey(int at, ToOne<?, T> relation) {
    try {
      return relation.referenced().read(this, at);
    } catch (UnreadableValueException e) {
      TableColumn<?, ?> absent = firstNull(at, relation);
      throw absent == null ? e : Unreadable.nullValue(absent);
    }
  }

  private @Nullable TableColumn<?, ?> firstNull(int at, ToOne<?, ?> relation) {
    List<? extends TableColumn<?, ?>> columns = relation.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (isNull(at + i)) {
        return columns.get(i);
      }
    }
    return null;
  }

  /**
   * What gives the entity whose columns stand from position {@code at} on, once all rows are read.
   */
  public abstract <E> Supplier<E> entity(int at, EntityMapping<E> mapping);

  /** The list that the owner's property starts with: unloaded, or loaded on first touch. */
  public abstract <E, T> List<T> list(ToMany<E, T> relation, E owner);

  /** The set that the owner's property starts with: unloaded, or loaded on first touch. */
  public abstract <E, T> Set<T> set(ToMany<E, T> relation, E owner);

  /** As {@link #list}, for an owner that is made of it. */
  public abstract <E, T> List<T> listFor(Class<E> owner, ToMany<E, T> relation);

  /** As {@link #set}, for an owner that is made of it. */
  public abstract <E, T> Set<T> setFor(Class<E> owner, ToMany<E, T> relation);

  /** A reference to the related row with this key; null for null. */
  public abstract <E, T> @Nullable Ref<T> ref(ToOne<E, T> relation, @Nullable Object key);

  /**
   * The same key; the entity that is being read can't be made before the related one with this key
   * is there.
   */
  public abstract <E, T> @Nullable Object awaited(ToOne<E, T> relation, @Nullable Object key);

  /** Sets the property of {@code owner} to the entity that refers to it once all rows are read. */
  public abstract <E, T> void inverse(InverseOne<E, T> relation, E owner);

  /** Sets the property of {@code owner} to the entity with this key once all rows are read. */
  public abstract <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key);
}
