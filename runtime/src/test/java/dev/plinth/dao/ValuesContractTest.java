package dev.plinth.dao;

import static dev.plinth.dao.shop.SampleTable.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Sample;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every type with its extremes, to the database and back, and what is refused before any SQL. */
abstract class ValuesContractTest {

  private final EmptyDatabase empty;
  final Database db;

  ValuesContractTest(TestServer server, Way way) {
    empty = server.create();
    db = way.open(empty.url());
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  @Test
  void allTypesComeBack() {
    Inserts.insert(db, SAMPLE, Samples.full());
    Sample read = Finds.get(db, SAMPLE, 1L);

    assertThat(SAMPLE.changes(read, SAMPLE.state(Samples.full()))).isNull();
    assertThat(read.price).isEqualTo(new BigDecimal("12345678901.2345"));
    assertThat(read.instant).isEqualTo(Instant.parse("9999-12-31T23:59:59.999999Z"));
    assertThat(read.offset).isEqualTo(OffsetDateTime.parse("2026-01-31T22:00:00Z"));
  }

  @Test
  void nullComesBack() {
    Sample empty = new Sample();
    empty.id = 1;
    Inserts.insert(db, SAMPLE, empty);

    assertThat(Finds.get(db, SAMPLE, 1L))
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(new Sample());
  }

  @Test
  void textIsExact() {
    for (String text : texts()) {
      assertThat(roundTrip(sample -> sample.text = text).text).isEqualTo(text);
    }
  }

  @Test
  void decimalsOfAnyDigitsAreExact() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      BigDecimal price = new BigDecimal(new BigInteger(49, random), 4);
      BigDecimal count = new BigDecimal(new BigInteger(59, random));
      BigDecimal amount = new BigDecimal(new BigInteger(90, random), 6).negate();
      double ratio = Double.longBitsToDouble(random.nextLong() & ~(1L << 62));
      Sample read =
          roundTrip(
              sample -> {
                sample.price = price;
                sample.count = count;
                sample.amount = amount;
                sample.ratio = ratio;
              });
      assertThat(read.price).as("seed %d", seed).isEqualTo(price);
      assertThat(read.count).as("seed %d", seed).isEqualTo(count);
      assertThat(read.amount).as("seed %d", seed).isEqualTo(amount);
      assertThat(read.ratio).as("seed %d", seed).isEqualTo(ratio + 0.0);
    }
  }

  @Test
  void timesAreCutTowardThePast() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int nanos = random.nextInt(1_000_000_000);
      Instant instant =
          Instant.ofEpochSecond(random.nextLong(-62_135_596_800L, 253_402_300_800L), nanos);
      LocalDateTime moment = LocalDateTime.ofInstant(instant, java.time.ZoneOffset.UTC);
      Sample read =
          roundTrip(
              sample -> {
                sample.instant = instant;
                sample.moment = moment;
                sample.time = moment.toLocalTime();
                sample.day = moment.toLocalDate();
              });
      int cut = nanos % 1_000;
      assertThat(read.instant).as("seed %d", seed).isEqualTo(instant.minusNanos(cut));
      assertThat(read.moment).as("seed %d", seed).isEqualTo(moment.minusNanos(cut));
      assertThat(read.time).as("seed %d", seed).isEqualTo(moment.toLocalTime().minusNanos(cut));
      assertThat(read.day).as("seed %d", seed).isEqualTo(moment.toLocalDate());
    }
  }

  @Test
  void trailingZerosAreNoDigits() {
    assertThat(roundTrip(sample -> sample.price = new BigDecimal("1.500000")).price)
        .isEqualTo(new BigDecimal("1.5000"));
    assertThat(roundTrip(sample -> sample.count = new BigDecimal("1E+17")).count)
        .isEqualTo(new BigDecimal("100000000000000000"));
  }

  @Test
  void whatAColumnCantStoreIsRefusedBeforeAnySql() {
    refused(s -> s.text = "eleven char", "text has 11 characters, the column takes 10");
    refused(s -> s.text = "\ud800", "text has half of a surrogate pair at index 0, which is no");
    refused(
        s -> s.price = new BigDecimal("1.23456"),
        "price is 1.23456, the column takes 4 digits after the point");
    refused(
        s -> s.price = new BigDecimal("123456789012"),
        "price is 123456789012, the column takes 11 digits before the point");
    refused(s -> s.count = new BigDecimal("0.5"), "count is 0.5, the column takes 0 digits after");
    refused(
        s -> s.day = LocalDate.of(10_000, 1, 1),
        "day is +10000-01-01, outside of the years 0001 to 9999");
    refused(s -> s.day = LocalDate.of(0, 12, 31), "day is 0000-12-31, outside of the years");
    refused(s -> s.moment = LocalDateTime.MIN, "moment is -999999999-01-01T00:00, outside of");
    refused(s -> s.instant = Instant.MAX, "instant is +1000000000-12-31T23:59:59.999999999Z,");
    refused(s -> s.duration = Duration.ofDays(200_000), "duration is PT4800000H, longer than");
    assertThat(count()).isZero();
  }

  /** Few databases have a value for it. */
  @Test
  void notANumberIsRefused() {
    refused(s -> s.ratio = Double.NaN, "ratio is NaN, which");
  }

  /** It is another value than 0.0, as {@code Double.equals} says. */
  @Test
  void negativeZeroIsKeptOrRefused() {
    Sample read;
    try {
      read = roundTrip(sample -> sample.ratio = -0.0);
    } catch (ValueRefusedException refused) {
      assertThat(refused).hasMessageStartingWith("ratio is -0.0, which");
      return;
    }
    assertThat(Double.doubleToRawLongBits(read.ratio)).isEqualTo(Double.doubleToRawLongBits(-0.0));
  }

  final void refused(Consumer<Sample> change, String message) {
    Sample sample = Samples.full();
    change.accept(sample);
    assertThatThrownBy(() -> Inserts.insert(db, SAMPLE, sample))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageStartingWith(message)
        .hasMessageContaining("(column sample.");
  }

  /** Text that must come back as it is. */
  List<String> texts() {
    return List.of(
        "", " ", "a ", "it's", "\\", "\\'", "%_\"`", "\0", "a\0b", "😀".repeat(10), "\uFFFF");
  }

  final Sample roundTrip(Consumer<Sample> change) {
    Sample sample = new Sample();
    sample.id = 1;
    change.accept(sample);
    Updates.deleteByKey(db, SAMPLE, 1L);
    Inserts.insert(db, SAMPLE, sample);
    return Finds.get(db, SAMPLE, 1L);
  }

  private long count() {
    try (Execution count =
        db.prepare(SqlStatement.of("Test.count", "select count(*) from sample"))) {
      return count.scalarLong();
    }
  }
}
