package dev.plinth.dao;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of one statement by position, from 1. What the column can't store exactly is
 * refused before any SQL runs: {@link dev.plinth.error.ValueRefusedException} names property and
 * reason. Null is NULL, and is refused where the column takes none.
 *
 * <p>Time is cut to the precision of the column, 6 digits, toward the past. An {@code
 * OffsetDateTime} is stored as the instant that it is.
 */
public interface Parameters {

  /** Binds {@code value}. */
  void setBoolean(int at, TableColumn<?, ?> column, boolean value);

  /** Binds {@code value}. */
  default void setBoolean(int at, TableColumn<?, ?> column, @Nullable Boolean value) {
    if (value == null) {
      setNull(at, column);
    } else {
      setBoolean(at, column, value.booleanValue());
    }
  }

  /** Binds {@code value}. */
  void setByte(int at, TableColumn<?, ?> column, byte value);

  /** Binds {@code value}. */
  default void setByte(int at, TableColumn<?, ?> column, @Nullable Byte value) {
    if (value == null) {
      setNull(at, column);
    } else {
      setByte(at, column, value.byteValue());
    }
  }

  /** Binds {@code value}. */
  void setShort(int at, TableColumn<?, ?> column, short value);

  /** Binds {@code value}. */
  default void setShort(int at, TableColumn<?, ?> column, @Nullable Short value) {
    if (value == null) {
      setNull(at, column);
    } else {
      setShort(at, column, value.shortValue());
    }
  }

  /** Binds {@code value}. */
  void setInt(int at, TableColumn<?, ?> column, int value);

  /** Binds {@code value}. */
  default void setInt(int at, TableColumn<?, ?> column, @Nullable Integer value) {
    if (value == null) {
      setNull(at, column);
    } else {
      setInt(at, column, value.intValue());
    }
  }

  /** Binds {@code value}. */
  void setLong(int at, TableColumn<?, ?> column, long value);

  /** Binds {@code value}. */
  default void setLong(int at, TableColumn<?, ?> column, @Nullable Long value) {
    if (value == null) {
      setNull(at, column);
    } else {
      setLong(at, column, value.longValue());
    }
  }

  /** Binds {@code value}. */
  void setFloat(int at, TableColumn<?, ?> column, float value);

  /** Binds {@code value}. */
  default void setFloat(int at, TableColumn<?, ?> column, @Nullable Float value) {
    if (value == null) {
      setNull(at, column);
    } else {
      setFloat(at, column, value.floatValue());
    }
  }

  /** Binds {@code value}. */
  void setDouble(int at, TableColumn<?, ?> column, double value);

  /** Binds {@code value}. */
  default void setDouble(int at, TableColumn<?, ?> column, @Nullable Double value) {
    if (value == null) {
      setNull(at, column);
    } else {
      setDouble(at, column, value.doubleValue());
    }
  }

  /** Binds {@code value}. */
  void setChar(int at, TableColumn<?, ?> column, char value);

  /** Binds {@code value}. */
  default void setChar(int at, TableColumn<?, ?> column, @Nullable Character value) {
    if (value == null) {
      setNull(at, column);
    } else {
      setChar(at, column, value.charValue());
    }
  }

  /** Binds {@code value}; an enum constant by its name. */
  void setString(int at, TableColumn<?, ?> column, @Nullable String value);

  /** Binds the name of the constant. */
  default void setEnum(int at, TableColumn<?, ?> column, @Nullable Enum<?> value) {
    setString(at, column, value == null ? null : value.name());
  }

  /** Binds the place of the constant among all, from 0. */
  @SuppressWarnings("EnumOrdinal") // the user asked for it
  default void setOrdinal(int at, TableColumn<?, ?> column, @Nullable Enum<?> value) {
    setInt(at, column, value == null ? null : (Integer) value.ordinal());
  }

  /** Binds {@code value}, which is JSON. */
  default void setJson(int at, TableColumn<?, ?> column, @Nullable String value) {
    setString(at, column, value);
  }

  /** Binds {@code value}. */
  void setDecimal(int at, TableColumn<?, ?> column, @Nullable BigDecimal value);

  /** Binds {@code value}. */
  void setBigInteger(int at, TableColumn<?, ?> column, @Nullable BigInteger value);

  /** Binds {@code value}. */
  void setBytes(int at, TableColumn<?, ?> column, byte @Nullable [] value);

  /** Binds the values as one array, which none of them may be null of. */
  void setArray(int at, TableColumn<?, ?> column, @Nullable List<?> value);

  /** Binds {@code value}. */
  void setUuid(int at, TableColumn<?, ?> column, @Nullable UUID value);

  /** Binds {@code value}. */
  void setDate(int at, TableColumn<?, ?> column, @Nullable LocalDate value);

  /** Binds {@code value}. */
  void setTime(int at, TableColumn<?, ?> column, @Nullable LocalTime value);

  /** Binds {@code value}. */
  void setTimestamp(int at, TableColumn<?, ?> column, @Nullable LocalDateTime value);

  /** Binds {@code value}. */
  void setInstant(int at, TableColumn<?, ?> column, @Nullable Instant value);

  /** Binds {@code value}. */
  void setOffsetDateTime(int at, TableColumn<?, ?> column, @Nullable OffsetDateTime value);

  /** Binds {@code value}. */
  void setDuration(int at, TableColumn<?, ?> column, @Nullable Duration value);

  /**
   * Binds what Jdbi's argument for the type of the column makes of {@code value}.
   *
   * @throws dev.plinth.error.UnregisteredTypeException if none is registered
   */
  void setJdbi(int at, TableColumn<?, ?> column, @Nullable Object value);

  /** Binds NULL. */
  void setNull(int at, TableColumn<?, ?> column);

  /**
   * Binds the key of a related entity, all of its columns from position {@code at}.
   *
   * @throws dev.plinth.error.NotStoredException if the related entity has no key yet
   */
  default <T> void setReference(int at, ToOne<?, T> relation, @Nullable T related) {
    References.bind(this, at, relation, related);
  }

  /**
   * Binds one column of the key of a related entity.
   *
   * @param part which one, from 0
   * @throws dev.plinth.error.NotStoredException if the related entity has no key yet
   */
  default <T> void setReference(int at, ToOne<?, T> relation, @Nullable T related, int part) {
    References.bindPart(this, at, relation, related, part);
  }

  /**
   * Binds the key that a {@link Ref} holds, all of its columns from position {@code at}.
   *
   * @throws dev.plinth.error.NotStoredException if it refers to an entity that has no key yet
   */
  default <T> void setReference(int at, ToOne<?, T> relation, @Nullable Ref<? extends T> related) {
    References.bind(this, at, relation, related);
  }

  /**
   * Binds one column of the key that a {@link Ref} holds.
   *
   * @param part which one, from 0
   * @throws dev.plinth.error.NotStoredException if it refers to an entity that has no key yet
   */
  default <T> void setReference(
      int at, ToOne<?, T> relation, @Nullable Ref<? extends T> related, int part) {
    References.bindPart(this, at, relation, related, part);
  }
}
