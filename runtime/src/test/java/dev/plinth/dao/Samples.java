package dev.plinth.dao;

import dev.plinth.dao.shop.Sample;
import dev.plinth.dao.shop.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Entities with a value of each type. */
final class Samples {

  private Samples() {}

  static Sample full() {
    Sample sample = new Sample();
    sample.id = 1;
    sample.flag = true;
    sample.flagOrNull = false;
    sample.tiny = Byte.MIN_VALUE;
    sample.small = Short.MAX_VALUE;
    sample.number = Integer.MIN_VALUE;
    sample.numberOrNull = Integer.MAX_VALUE;
    sample.big = Long.MAX_VALUE;
    sample.real = 1.5f;
    sample.ratio = 0.1;
    sample.ratioOrNull = -1e300;
    sample.letter = 'x';
    sample.text = "ten £ € 😀";
    sample.price = new BigDecimal("12345678901.2345");
    sample.count = new BigDecimal("999999999999999999");
    sample.amount = new BigDecimal("123456789012345678901234.56789");
    sample.huge = new BigInteger("123456789012345678901234567890");
    sample.bytes = new byte[] {0, 1};
    sample.uuid = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");
    sample.day = LocalDate.of(2026, 1, 31);
    sample.time = LocalTime.parse("23:59:59.999999");
    sample.moment = LocalDateTime.parse("0001-01-01T00:00:00");
    sample.instant = Instant.parse("9999-12-31T23:59:59.999999999Z");
    sample.offset = OffsetDateTime.parse("2026-02-01T00:00:00+02:00");
    sample.duration = Duration.ofSeconds(90, 1);
    sample.status = Status.OPEN;
    return sample;
  }
}
