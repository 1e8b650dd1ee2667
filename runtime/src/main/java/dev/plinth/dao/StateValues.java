package dev.plinth.dao;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@link EntityMapping#state}: whether the database would tell a property's value now
 * from the one that was kept, so that an update is due.
 */
public final class StateValues {

  private StateValues() {}

  /** What was kept of an array. */
  @SuppressWarnings("unchecked") // generated code keeps the list that it asks for
  public static <T> @Nullable List<T> list(@Nullable Object kept) {
    return (List<T>) kept;
  }

  /** What was kept of a property of a generic type. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // generated code knows its type
  public static <T> @Nullable T kept(@Nullable Object kept) {
    return (T) kept;
  }

  /** Whether the values are equal. */
  public static boolean same(@Nullable Object now, @Nullable Object kept) {
    return Objects.equals(now, kept);
  }

  /** Whether the values are equal. */
  public static boolean same(boolean now, @Nullable Object kept) {
    return kept instanceof Boolean value && value == now;
  }

  /** Whether the values are equal. */
  public static boolean same(byte now, @Nullable Object kept) {
    return kept instanceof Byte value && value == now;
  }

  /** Whether the values are equal. */
  public static boolean same(short now, @Nullable Object kept) {
    return kept instanceof Short value && value == now;
  }

  /** Whether the values are equal. */
  public static boolean same(char now, @Nullable Object kept) {
    return kept instanceof Character value && value == now;
  }

  /** Whether the values are equal. */
  public static boolean same(int now, @Nullable Object kept) {
    return kept instanceof Integer value && value == now;
  }

  /** Whether the values are equal. */
  public static boolean same(long now, @Nullable Object kept) {
    return kept instanceof Long value && value == now;
  }

  /** Whether the values are equal. */
  public static boolean same(float now, @Nullable Object kept) {
    return kept instanceof Float value && Float.compare(value, now) == 0;
  }

  /** Whether the values are equal. */
  public static boolean same(double now, @Nullable Object kept) {
    return kept instanceof Double value && Double.compare(value, now) == 0;
  }

  /** Whether the numbers are equal, whatever their scale. */
  public static boolean same(@Nullable BigDecimal now, @Nullable Object kept) {
    return now == kept
        || (now != null && kept instanceof BigDecimal value && value.compareTo(now) == 0);
  }

  /** Whether the bytes are equal. */
  public static boolean same(byte @Nullable [] now, @Nullable Object kept) {
    return now == kept
        || (now != null && kept instanceof byte[] value && Arrays.equals(value, now));
  }

  /** Whether the times are equal as far as they are stored. */
  public static boolean same(@Nullable LocalTime now, @Nullable Object kept) {
    return sameStored(LocalTime.class, now, kept, time -> time.truncatedTo(ChronoUnit.MICROS));
  }

  /** Whether the times are equal as far as they are stored. */
  public static boolean same(@Nullable LocalDateTime now, @Nullable Object kept) {
    return sameStored(LocalDateTime.class, now, kept, time -> time.truncatedTo(ChronoUnit.MICROS));
  }

  /** Whether the times are equal as far as they are stored. */
  public static boolean same(@Nullable Instant now, @Nullable Object kept) {
    return sameStored(Instant.class, now, kept, time -> time.truncatedTo(ChronoUnit.MICROS));
  }

  /** Whether the instants are equal as far as they are stored; the offset is not. */
  public static boolean same(@Nullable OffsetDateTime now, @Nullable Object kept) {
    return same(
        now == null ? null : now.toInstant(),
        kept instanceof OffsetDateTime time ? time.toInstant() : null);
  }

  /** Whether the times are equal in the digits of the column. */
  public static boolean same(
      TableColumn<?, ?> column, @Nullable LocalTime now, @Nullable Object kept) {
    return sameStored(LocalTime.class, now, kept, time -> Limits.fit(column, time));
  }

  /** Whether the times are equal in the digits of the column. */
  public static boolean same(
      TableColumn<?, ?> column, @Nullable LocalDateTime now, @Nullable Object kept) {
    return sameStored(LocalDateTime.class, now, kept, time -> Limits.fit(column, time));
  }

  /** Whether the times are equal in the digits of the column. */
  public static boolean same(
      TableColumn<?, ?> column, @Nullable Instant now, @Nullable Object kept) {
    return sameStored(Instant.class, now, kept, time -> Limits.fit(column, time));
  }

  /** Whether the instants are equal in the digits of the column. */
  public static boolean same(
      TableColumn<?, ?> column, @Nullable OffsetDateTime now, @Nullable Object kept) {
    return same(
        column,
        now == null ? null : now.toInstant(),
        kept instanceof OffsetDateTime time ? time.toInstant() : null);
  }

  /** Whether both are the same entity: one instance, or two with the same key. */
  public static <T> boolean same(ToOne<?, T> relation, @Nullable T now, @Nullable Object kept) {
    if (now == kept || now == null || kept == null) {
      return now == kept;
    }
    Object key = relation.key(now);
    return key != null && key.equals(relation.key(kept));
  }

  /** Whether both refer to the same row, or to the same entity without one. */
  public static <T> boolean same(
      ToOne<?, T> relation, @Nullable Ref<? extends T> now, @Nullable Object kept) {
    if (now == kept || now == null || kept == null) {
      return now == kept;
    }
    Object key = relation.key(now);
    return key == null
        ? relation.related(now) == relation.related(kept)
        : key.equals(relation.key(kept));
  }

  /** A copy, so that later changes to the bytes are told from what was kept. */
  public static byte @Nullable [] copy(byte @Nullable [] bytes) {
    return bytes == null ? null : bytes.clone();
  }

  private static <T extends Temporal> boolean sameStored(
      Class<T> type, @Nullable T now, @Nullable Object kept, UnaryOperator<T> stored) {
    return now == kept
        || (now != null
            && type.isInstance(kept)
            && stored.apply(now).equals(stored.apply(type.cast(kept))));
  }
}
