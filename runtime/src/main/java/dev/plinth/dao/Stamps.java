package dev.plinth.dao;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values that Plinth itself gives to what it writes; for generated code. */
public final class Stamps {
  private Stamps() {}

  /** A key that is greater than all that this process has made before: a UUID of version 7. */
  public static UUID uuid() {
    return TimeUuids.next();
  }

  /** The time as the column stores it. */
  public static Instant instant(TableColumn<?, ?> column, Instant now) {
    return Limits.fit(column, now);
  }

  /** The time as the column stores it, in UTC. */
  public static OffsetDateTime offsetDateTime(TableColumn<?, ?> column, Instant now) {
    return Limits.fit(column, now).atOffset(ZoneOffset.UTC);
  }

  /** The time as the column stores it, in the zone of the system. */
  public static LocalDateTime timestamp(TableColumn<?, ?> column, Instant now) {
    return Limits.fit(column, LocalDateTime.ofInstant(now, ZoneId.systemDefault()));
  }

  /** The version that follows; 0 for a row without one. */
  public static short next(@Nullable Short version) {
    return version == null ? 0 : (short) (version + 1);
  }

  /** The version that follows; 0 for a row without one. */
  public static int next(@Nullable Integer version) {
    return version == null ? 0 : version + 1;
  }

  /** The version that follows; 0 for a row without one. */
  public static long next(@Nullable Long version) {
    return version == null ? 0 : version + 1;
  }

  /** The time as the column stores it, and later than the version that was read. */
  public static Instant next(TableColumn<?, ?> column, @Nullable Instant version, Instant now) {
    Instant next = instant(column, now);
    return version == null || next.isAfter(version) ? next : version.plus(step(column));
  }

  /** The time as the column stores it, and later than the version that was read. */
  public static OffsetDateTime next(
      TableColumn<?, ?> column, @Nullable OffsetDateTime version, Instant now) {
    return next(column, version == null ? null : version.toInstant(), now).atOffset(ZoneOffset.UTC);
  }

  /** The time as the column stores it, and later than the version that was read. */
  public static LocalDateTime next(
      TableColumn<?, ?> column, @Nullable LocalDateTime version, Instant now) {
    LocalDateTime next = timestamp(column, now);
    return version == null || next.isAfter(version) ? next : version.plus(step(column));
  }

  /** The least difference of times in the column. */
  private static Duration step(TableColumn<?, ?> column) {
    return Duration.ofNanos(Limits.step(column));
  }
}
