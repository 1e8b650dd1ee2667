package harbor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The least and the greatest value of each type that all databases can keep. */
final class Readings {
  private Readings() {}

  static void run(ReadingDao dao) {
    Reading least = least();
    Reading greatest = greatest();
    dao.insert(least);
    dao.insertAll(List.of(greatest));
    returns(dao, least);
    returns(dao, greatest);
    long id = least.id;
    least = greatest();
    least.id = id;
    dao.updateAll(List.of(least));
    returns(dao, least);
  }

  private static void returns(ReadingDao dao, Reading reading) {
    assertThat(dao.get(reading.id)).usingRecursiveComparison().isEqualTo(reading);
  }

  private static Reading least() {
    Reading it = new Reading();
    it.tiny = Byte.MIN_VALUE;
    it.small = Short.MIN_VALUE;
    it.number = Integer.MIN_VALUE;
    it.big = Long.MIN_VALUE;
    it.real = Float.MIN_VALUE;
    it.precise = Double.MIN_VALUE;
    it.letter = '\t';
    it.code = "";
    it.text = "";
    it.price = new BigDecimal("-99999999999.9999");
    it.whole = new BigDecimal("-999999999999999999");
    it.huge = new BigDecimal("-9999999999999999999999999999.9999999999");
    it.unlimited = BigInteger.TEN.pow(65).subtract(BigInteger.ONE).negate();
    it.bytes = new byte[0];
    it.uuid = new UUID(0, 0);
    it.day = LocalDate.of(1, 1, 1);
    it.time = LocalTime.MIDNIGHT;
    it.local = LocalDateTime.of(1, 1, 1, 0, 0);
    it.instant = Instant.parse("0001-01-01T00:00:00Z");
    it.offset = OffsetDateTime.parse("0001-01-01T00:00:00.000001Z");
    it.duration = Duration.ofNanos(Long.MIN_VALUE);
    it.settings = "{}";
    return it;
  }

  private static Reading greatest() {
    Reading it = new Reading();
    it.flag = true;
    it.tiny = Byte.MAX_VALUE;
    it.small = Short.MAX_VALUE;
    it.number = Integer.MAX_VALUE;
    it.big = Long.MAX_VALUE;
    it.real = Float.MAX_VALUE;
    it.precise = -Double.MAX_VALUE;
    it.letter = '\uFFFD';
    it.code = "\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2";
    it.text = "'\"\\\r\n\t%_${a}:b?`\uD83D\uDEA2".repeat(10_000);
    it.price = new BigDecimal("99999999999.9999");
    it.whole = new BigDecimal("999999999999999999");
    it.huge = new BigDecimal("0.0000000001");
    it.unlimited = BigInteger.TEN.pow(65).subtract(BigInteger.ONE);
    it.limited = BigInteger.TEN.pow(30).subtract(BigInteger.ONE).negate();
    it.bytes = allBytes();
    it.uuid = UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff");
    it.day = LocalDate.of(9999, 12, 31);
    it.time = LocalTime.parse("23:59:59.999999");
    it.second = LocalTime.parse("23:59:59");
    it.local = LocalDateTime.parse("9999-12-31T23:59:59.999999");
    it.instant = Instant.parse("9999-12-31T23:59:59.999999Z");
    it.milli = Instant.parse("1969-12-31T23:59:59.999Z");
    it.offset = OffsetDateTime.parse("9999-12-31T23:59:59.999999Z");
    it.duration = Duration.ofNanos(Long.MAX_VALUE);
    it.settings = "[\"\uD83D\uDEA2\\\\\\\"'\", -1.5, null, true]";
    it.uri = URI.create("http://a/b?c=d&e=%27#f");
    return it;
  }

  /** Each byte, many times. */
  private static byte[] allBytes() {
    byte[] bytes = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }
}
