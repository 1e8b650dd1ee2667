package dev.plinth.dao;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, 12 bits of their fraction, 62
 * random bits. Within a process each is greater than the one before, even if the clock goes back.
 */
final class TimeUuids {
  private static final int FRACTION_BITS = 12;
  private static final int MICROS_PER_MILLI = 1_000;
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long RANDOM_BITS = 0x3fff_ffff_ffff_ffffL;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final AtomicLong LAST = new AtomicLong();

  private TimeUuids() {}

  static UUID next() {
    long now = ticks(Instant.now());
    long time = LAST.updateAndGet(last -> Math.max(last + 1, now));
    long fraction = time & ((1L << FRACTION_BITS) - 1);
    long high = ((time >>> FRACTION_BITS) << 16) | VERSION_7 | fraction;
    return new UUID(high, (RANDOM.nextLong() & RANDOM_BITS) | VARIANT);
  }

  /** The time in 4096ths of a millisecond. */
  private static long ticks(Instant now) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
    long fraction = (micros % MICROS_PER_MILLI) << FRACTION_BITS;
    return ((micros / MICROS_PER_MILLI) << FRACTION_BITS) | (fraction / MICROS_PER_MILLI);
  }
}
