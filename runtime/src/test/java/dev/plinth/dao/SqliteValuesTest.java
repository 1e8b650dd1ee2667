package dev.plinth.dao;

import static dev.plinth.dao.shop.SampleTable.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Sample;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.Status;
import dev.plinth.error.UnreadableValueException;
import dev.plinth.error.ValueRefusedException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What SQLite stores for each type, what comes back, and what is refused. */
final class SqliteValuesTest {

  private final Database db = Shop.inMemory();

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void allTypesAreStoredInTheFormThatTheDocumentationSays() {
    Inserts.insert(db, SAMPLE, full());

    assertThat(stored())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("id", "integer 1"),
                Map.entry("flag", "integer 1"),
                Map.entry("flag_or_null", "integer 0"),
                Map.entry("tiny", "integer -128"),
                Map.entry("small", "integer 32767"),
                Map.entry("number", "integer -2147483648"),
                Map.entry("number_or_null", "integer 2147483647"),
                Map.entry("big", "integer 9223372036854775807"),
                Map.entry("real_number", "real 1.5"),
                Map.entry("ratio", "real 0.1"),
                Map.entry("ratio_or_null", "real -1.0e+300"),
                Map.entry("letter", "text x"),
                Map.entry("text_value", "text ten £ € 😀"),
                Map.entry("price", "real 12345678901.234501"),
                Map.entry("count_value", "integer 999999999999999999"),
                Map.entry("amount", "text 123456789012345678901234.567890"),
                Map.entry("huge", "text 123456789012345678901234567890"),
                Map.entry("bytes", "blob \0\u0001"),
                Map.entry("uuid", "text 01234567-89ab-cdef-0123-456789abcdef"),
                Map.entry("day", "text 2026-01-31"),
                Map.entry("time_value", "text 23:59:59.999999"),
                Map.entry("moment", "text 0001-01-01T00:00:00.000000"),
                Map.entry("instant_value", "text 9999-12-31T23:59:59.999999Z"),
                Map.entry("offset_value", "text 2026-01-31T22:00:00.000000Z"),
                Map.entry("duration_value", "integer 90000000001"),
                Map.entry("status", "text OPEN")));
  }

  @ParameterizedTest
  @EnumSource
  void allTypesComeBack(Way way) {
    try (Database database = way.open()) {
      Inserts.insert(database, SAMPLE, full());
      Sample read = Finds.get(database, SAMPLE, 1L);

      assertThat(SAMPLE.changes(read, SAMPLE.state(full()))).isNull();
      assertThat(read.price).isEqualTo(new BigDecimal("12345678901.2345"));
      assertThat(read.instant).isEqualTo(Instant.parse("9999-12-31T23:59:59.999999Z"));
      assertThat(read.offset).isEqualTo(OffsetDateTime.parse("2026-01-31T22:00:00Z"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nullComesBack(Way way) {
    try (Database database = way.open()) {
      Sample empty = new Sample();
      empty.id = 1;
      Inserts.insert(database, SAMPLE, empty);

      assertThat(Finds.get(database, SAMPLE, 1L))
          .usingRecursiveComparison()
          .ignoringFields("id")
          .isEqualTo(new Sample());
    }
  }

  @Test
  void textIsExact() {
    for (String text :
        new String[] {"", " ", "it's", "\0", "a\0b", "😀😀😀😀😀😀😀😀😀😀", "\uFFFF"}) {
      assertThat(roundTrip(sample -> sample.text = text).text).isEqualTo(text);
    }
  }

  @Test
  void decimalsOfAnyDigitsAreExact() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
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
  void timesSortAsTextAndAreCutTowardThePast() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
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
  void timesThatSqliteWritesItselfAreRead() {
    roundTrip(sample -> {});
    db.jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "update sample set instant_value = '2026-01-31 12:30:00',"
                        + " moment = '2026-01-31 12:30', time_value = '12:30:01.5'"));
    Sample read = Finds.get(db, SAMPLE, 1L);

    assertThat(read.instant).isEqualTo(Instant.parse("2026-01-31T12:30:00Z"));
    assertThat(read.moment).isEqualTo(LocalDateTime.parse("2026-01-31T12:30"));
    assertThat(read.time).isEqualTo(LocalTime.parse("12:30:01.5"));
  }

  @Test
  void whatAColumnCantStoreIsRefusedBeforeAnySql() {
    refused(s -> s.text = "eleven char", "text has 11 characters, the column takes 10");
    refused(s -> s.text = "\ud800", "text has half of a surrogate pair at index 0, which is no");
    refused(s -> s.ratio = Double.NaN, "ratio is NaN, which SQLite stores as NULL");
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

  @Test
  void trailingZerosAreNoDigits() {
    assertThat(roundTrip(sample -> sample.price = new BigDecimal("1.500000")).price)
        .isEqualTo(new BigDecimal("1.5000"));
    assertThat(roundTrip(sample -> sample.count = new BigDecimal("1E+17")).count)
        .isEqualTo(new BigDecimal("100000000000000000"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number = 3000000000      | sample.number holds 3000000000, which does not fit into number
          tiny = 128               | sample.tiny holds 128, which does not fit into tiny
          flag = 2                 | sample.flag holds '2', which is no boolean
          uuid = 'x'               | sample.uuid holds 'x', which is no UUID
          day = '2026-02-30'       | sample.day holds '2026-02-30', which is no date
          day = '2026-2-3'         | sample.day holds '2026-2-3', which is no date
          time_value = '25:00:00'  | sample.time_value holds '25:00:00', which is no time of day
          moment = 'now'           | sample.moment holds 'now', which is no date and time
          instant_value = '2026'   | sample.instant_value holds '2026', which is no instant
          amount = 'many'          | sample.amount holds 'many', which is no number of 6 digits
          huge = '1.5'             | sample.huge holds '1.5', which is no whole number
          letter = 'xy'            | sample.letter holds 'xy', which is no single character
          status = 'LOST'          | sample.status holds 'LOST', which is no constant of property
          """)
  void whatAPropertyCantHoldIsAnErrorThatNamesTheColumn(String assignment, String message) {
    roundTrip(sample -> {});
    db.jdbi().useHandle(handle -> handle.execute("update sample set " + assignment));

    assertThatThrownBy(() -> Finds.get(db, SAMPLE, 1L))
        .isInstanceOf(UnreadableValueException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void nullInANotNullColumnIsAnError() {
    try (Execution select =
        db.prepare(Sql.of("Test.nulls", "select 1, null, null, null, null, null, null"))) {
      assertThatThrownBy(() -> select.list(SAMPLE))
          .isInstanceOf(UnreadableValueException.class)
          .hasMessage(
              "sample.flag is NULL, but property flag takes no null: mark it @Nullable or mend the"
                  + " row");
    }
  }

  @Test
  void anotherEncodingIsReadAsWell() {
    try (Database utf16 =
        Shop.builder().url("jdbc:sqlite::memory:?encoding='UTF-16'").open().createTables()) {
      Inserts.insert(utf16, SAMPLE, full());
      assertThat(Finds.get(utf16, SAMPLE, 1L).text).isEqualTo("ten £ € 😀");
    }
  }

  private void refused(Consumer<Sample> change, String message) {
    Sample sample = full();
    change.accept(sample);
    assertThatThrownBy(() -> Inserts.insert(db, SAMPLE, sample))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageStartingWith(message)
        .hasMessageContaining("(column sample.");
  }

  private Sample roundTrip(Consumer<Sample> change) {
    Sample sample = new Sample();
    sample.id = 1;
    change.accept(sample);
    Updates.deleteByKey(db, SAMPLE, 1L);
    Inserts.insert(db, SAMPLE, sample);
    return Finds.get(db, SAMPLE, 1L);
  }

  private long count() {
    try (Execution count = db.prepare(Sql.of("Test.count", "select count(*) from sample"))) {
      return count.scalarLong();
    }
  }

  private Map<String, String> stored() {
    return db.jdbi()
        .withHandle(
            handle -> {
              Map<String, String> values = new java.util.TreeMap<>();
              for (Column<Sample, ?> column : SAMPLE.columns()) {
                values.put(
                    column.name(),
                    handle
                        .createQuery(
                            "select typeof("
                                + column.sql()
                                + ") || ' ' || "
                                + column.sql()
                                + " from sample")
                        .mapTo(String.class)
                        .one());
              }
              return values;
            });
  }

  private static Sample full() {
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
    sample.uuid = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
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
