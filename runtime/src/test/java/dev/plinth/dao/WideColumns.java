package dev.plinth.dao;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoUnit.NANOS;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Columns of every type, length, scale and precision, with dice that prefer what is extreme. */
final class WideColumns {

  private static final long FIRST_SECOND = -62_135_596_800L;
  private static final long LAST_SECOND = 253_402_300_799L;

  /** Begin and end of the calendar, of Unix time, of summer in some zones; a day without a date. */
  private static final List<LocalDateTime> TIMES =
      List.of(
          LocalDateTime.parse("0001-01-01T00:00:00"),
          LocalDateTime.parse("9999-12-31T23:59:59.999999999"),
          LocalDateTime.parse("1582-10-10T12:00:00"),
          LocalDateTime.parse("1969-12-31T23:59:59.999999999"),
          LocalDateTime.parse("1970-01-01T00:00:00"),
          LocalDateTime.parse("2026-03-29T02:30:00.5"),
          LocalDateTime.parse("2026-10-25T02:30:00.000001"),
          LocalDateTime.parse("2011-12-30T10:00:00"),
          LocalDateTime.parse("2038-01-19T03:14:08.123456789"));

  private static final int MEBIBYTE = 1 << 20;

  private final int timePrecision;
  private final String letters;
  private final List<WideColumn<?>> columns = new ArrayList<>();

  /**
   * Columns for one database.
   *
   * @param timePrecision the most digits of a second that it stores
   * @param letters what texts are made of, one code point each
   */
  WideColumns(int timePrecision, String letters) {
    this.timePrecision = timePrecision;
    this.letters = letters;
  }

  List<WideColumn<?>> all() {
    numbers();
    texts();
    times();
    return List.copyOf(columns);
  }

  private <V> void add(
      ColumnSchema schema,
      TableColumn<Object, V> column,
      Function<Random, V> dice,
      WideColumn.Binder<V> binder,
      WideColumn.Reader<V> reader) {
    columns.add(new WideColumn<>(schema, column, dice, binder, reader, UnaryOperator.identity()));
  }

  private static ColumnSchema schema(String name, ColumnType type) {
    return ColumnSchema.builder(name, type).nullable(true).build();
  }

  private static <V> TableColumn<Object, V> column(String name, ColumnType type) {
    return TableColumn.<Object, V>of("wide", name, name, type).nullable();
  }

  private void numbers() {
    this.<Boolean>plain(
        "flag",
        ColumnTypes.BOOLEAN,
        Random::nextBoolean,
        Parameters::setBoolean,
        Row::getBooleanOrNull);
    this.<Short>plain(
        "small",
        ColumnTypes.SMALLINT,
        dice -> one(dice, Short.MIN_VALUE, Short.MAX_VALUE, (short) dice.nextInt()),
        Parameters::setShort,
        Row::getShortOrNull);
    this.<Integer>plain(
        "num",
        ColumnTypes.INTEGER,
        dice -> one(dice, Integer.MIN_VALUE, Integer.MAX_VALUE, dice.nextInt()),
        Parameters::setInt,
        Row::getIntOrNull);
    this.<Long>plain(
        "big",
        ColumnTypes.BIGINT,
        dice -> one(dice, Long.MIN_VALUE, Long.MAX_VALUE, dice.nextLong()),
        Parameters::setLong,
        Row::getLongOrNull);
    this.<Float>plain(
        "f4",
        ColumnTypes.REAL,
        dice -> one(dice, Float.MAX_VALUE, 16_777_215f, 0.1f, finite(dice).floatValue()),
        Parameters::setFloat,
        Row::getFloatOrNull);
    this.<Double>plain(
        "f8",
        ColumnTypes.DOUBLE,
        dice -> one(dice, Double.MAX_VALUE, -Double.MAX_VALUE, 0.1, 1e-300, finite(dice)),
        Parameters::setDouble,
        Row::getDoubleOrNull);
    this.<Duration>plain(
        "span",
        ColumnTypes.DURATION,
        dice -> one(dice, Duration.ZERO, Duration.ofNanos(-1), Duration.ofNanos(dice.nextLong())),
        Parameters::setDuration,
        Row::getDurationOrNull);
    this.<UUID>plain(
        "uid", ColumnTypes.UUID, WideColumns::uuid, Parameters::setUuid, Row::getUuidOrNull);
    decimal(1, 0);
    decimal(5, 5);
    decimal(9, 2);
    decimal(15, 15);
    decimal(18, 0);
    decimal(19, 4);
    decimal(38, 20);
    decimal(60, 30);
  }

  private <V> void plain(
      String name,
      ColumnType type,
      Function<Random, V> dice,
      WideColumn.Binder<V> binder,
      WideColumn.Reader<V> reader) {
    add(schema(name, type), column(name, type), dice, binder, reader);
  }

  private static Double finite(Random dice) {
    double value = dice.nextGaussian() * Math.pow(10, dice.nextInt(30));
    return value + 0.0;
  }

  /** Of a version and variant that exist: MariaDB takes no others. */
  private static UUID uuid(Random dice) {
    long version = (1L + dice.nextInt(7)) << 12;
    return new UUID(
        (dice.nextLong() & ~0xF000L) | version, (dice.nextLong() & ~(3L << 62)) | (1L << 63));
  }

  private void decimal(int precision, int scale) {
    String name = "d_" + precision + "_" + scale;
    this.<BigDecimal>add(
        schema(name, ColumnTypes.DECIMAL).with(c -> c.precision(precision).scale(scale)),
        WideColumns.<BigDecimal>column(name, ColumnTypes.DECIMAL).decimal(precision, scale),
        dice -> decimal(dice, precision, scale),
        Parameters::setDecimal,
        Row::getDecimalOrNull);
  }

  private static BigDecimal decimal(Random dice, int precision, int scale) {
    BigInteger greatest = BigInteger.TEN.pow(precision).subtract(BigInteger.ONE);
    BigInteger digits =
        one(
            dice,
            greatest,
            greatest.negate(),
            BigInteger.ZERO,
            BigInteger.ONE,
            new BigInteger(greatest.bitLength() - 1, dice));
    return new BigDecimal(digits, scale);
  }

  private void texts() {
    this.<Character>add(
        schema("letter", ColumnTypes.CHAR).with(c -> c.length(1)),
        WideColumns.<Character>column("letter", ColumnTypes.CHAR).length(1),
        dice -> one(dice, 'a', ' ', '\'', '€', '\uFFFF'),
        Parameters::setChar,
        Row::getCharOrNull);
    this.<String>add(
        schema("short_text", ColumnTypes.VARCHAR).with(c -> c.length(20)),
        WideColumns.<String>column("short_text", ColumnTypes.VARCHAR).length(20),
        dice -> text(dice, dice.nextInt(11)),
        Parameters::setString,
        Row::getStringOrNull);
    this.<String>plain(
        "long_text",
        ColumnTypes.TEXT,
        dice -> text(dice, dice.nextInt(30) == 0 ? MEBIBYTE : dice.nextInt(300)),
        Parameters::setString,
        Row::getStringOrNull);
    this.<byte[]>plain(
        "raw",
        ColumnTypes.BLOB,
        dice -> bytes(dice, dice.nextInt(30) == 0 ? MEBIBYTE : dice.nextInt(300)),
        Parameters::setBytes,
        Row::getBytesOrNull);
  }

  private String text(Random dice, int length) {
    int[] all = letters.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(all[dice.nextInt(all.length)]);
    }
    return text.toString();
  }

  private static byte[] bytes(Random dice, int length) {
    byte[] bytes = new byte[length];
    dice.nextBytes(bytes);
    return bytes;
  }

  private void times() {
    this.<LocalDate>plain(
        "on_day",
        ColumnTypes.DATE,
        dice -> moment(dice).toLocalDate(),
        Parameters::setDate,
        Row::getDateOrNull);
    for (int digits = 0; digits <= timePrecision; digits++) {
      times(digits);
    }
  }

  private void times(int digits) {
    long step = BigInteger.TEN.pow(9 - digits).longValueExact();
    this.<LocalTime>time(
        "time_" + digits,
        ColumnTypes.TIME,
        digits,
        dice -> moment(dice).toLocalTime(),
        Parameters::setTime,
        Row::getTimeOrNull,
        value -> value.minus(value.get(NANO_OF_SECOND) % step, NANOS));
    this.<LocalDateTime>time(
        "at_" + digits,
        ColumnTypes.TIMESTAMP,
        digits,
        WideColumns::moment,
        Parameters::setTimestamp,
        Row::getTimestampOrNull,
        value -> value.minus(value.get(NANO_OF_SECOND) % step, NANOS));
    this.<Instant>time(
        "instant_" + digits,
        ColumnTypes.TIMESTAMPTZ,
        digits,
        dice -> moment(dice).toInstant(ZoneOffset.UTC),
        Parameters::setInstant,
        Row::getInstantOrNull,
        value -> value.minus(value.get(NANO_OF_SECOND) % step, NANOS));
  }

  private <V> void time(
      String name,
      ColumnType type,
      int digits,
      Function<Random, V> dice,
      WideColumn.Binder<V> binder,
      WideColumn.Reader<V> reader,
      UnaryOperator<V> cut) {
    columns.add(
        new WideColumn<>(
            schema(name, type).with(c -> c.precision(digits)),
            WideColumns.<V>column(name, type).fraction(digits),
            dice,
            binder,
            reader,
            cut));
  }

  private static LocalDateTime moment(Random dice) {
    return dice.nextInt(3) == 0
        ? TIMES.get(dice.nextInt(TIMES.size()))
        : LocalDateTime.ofEpochSecond(
            dice.nextLong(FIRST_SECOND, LAST_SECOND), dice.nextInt(1_000_000_000), ZoneOffset.UTC);
  }

  @SafeVarargs
  private static <T> T one(Random dice, T... values) {
    return values[dice.nextInt(values.length)];
  }
}
