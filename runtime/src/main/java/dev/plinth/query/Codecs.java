package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.type.Converter;
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
import java.util.function.Function;

/** The one list of codecs. */
public final class Codecs {

  public static final ValueCodec<Boolean> BOOLEAN =
      new ScalarCodec<>(Parameters::setBoolean, Row::getBoolean, Row::getBooleanOrNull);

  public static final ValueCodec<Byte> BYTE =
      new ScalarCodec<>(Parameters::setByte, Row::getByte, Row::getByteOrNull);

  public static final ValueCodec<Short> SHORT =
      new ScalarCodec<>(Parameters::setShort, Row::getShort, Row::getShortOrNull);

  public static final ValueCodec<Integer> INT =
      new ScalarCodec<>(Parameters::setInt, Row::getInt, Row::getIntOrNull);

  public static final ValueCodec<Long> LONG =
      new ScalarCodec<>(Parameters::setLong, Row::getLong, Row::getLongOrNull);

  public static final ValueCodec<Float> FLOAT =
      new ScalarCodec<>(Parameters::setFloat, Row::getFloat, Row::getFloatOrNull);

  public static final ValueCodec<Double> DOUBLE =
      new ScalarCodec<>(Parameters::setDouble, Row::getDouble, Row::getDoubleOrNull);

  public static final ValueCodec<Character> CHAR =
      new ScalarCodec<>(Parameters::setChar, Row::getChar, Row::getCharOrNull);

  public static final ValueCodec<String> STRING =
      new ScalarCodec<>(Parameters::setString, Row::getString, Row::getStringOrNull);

  public static final ValueCodec<String> JSON =
      new ScalarCodec<>(Parameters::setJson, Row::getJson, Row::getJsonOrNull);

  public static final ValueCodec<BigDecimal> DECIMAL =
      new ScalarCodec<>(Parameters::setDecimal, Row::getDecimal, Row::getDecimalOrNull);

  public static final ValueCodec<BigInteger> BIG_INTEGER =
      new ScalarCodec<>(Parameters::setBigInteger, Row::getBigInteger, Row::getBigIntegerOrNull);

  public static final ValueCodec<byte[]> BYTES =
      new ScalarCodec<>(Parameters::setBytes, Row::getBytes, Row::getBytesOrNull);

  public static final ValueCodec<UUID> UUID =
      new ScalarCodec<>(Parameters::setUuid, Row::getUuid, Row::getUuidOrNull);

  public static final ValueCodec<LocalDate> DATE =
      new ScalarCodec<>(Parameters::setDate, Row::getDate, Row::getDateOrNull);

  public static final ValueCodec<LocalTime> TIME =
      new ScalarCodec<>(Parameters::setTime, Row::getTime, Row::getTimeOrNull);

  public static final ValueCodec<LocalDateTime> TIMESTAMP =
      new ScalarCodec<>(Parameters::setTimestamp, Row::getTimestamp, Row::getTimestampOrNull);

  public static final ValueCodec<Instant> INSTANT =
      new ScalarCodec<>(Parameters::setInstant, Row::getInstant, Row::getInstantOrNull);

  public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME =
      new ScalarCodec<>(
          Parameters::setOffsetDateTime, Row::getOffsetDateTime, Row::getOffsetDateTimeOrNull);

  public static final ValueCodec<Duration> DURATION =
      new ScalarCodec<>(Parameters::setDuration, Row::getDuration, Row::getDurationOrNull);

  private Codecs() {}

  /** What a column of arrays stores. */
  public static <T> ValueCodec<List<T>> array() {
    return new ScalarCodec<>(Parameters::setArray, Row::getArray, Row::getArrayOrNull);
  }

  /** Constants that are stored by their name. */
  public static <T extends Enum<T>> ValueCodec<T> named(Function<String, T> constants) {
    return new ScalarCodec<>(
        Parameters::setEnum,
        (row, at, column) -> row.getEnum(at, column, constants),
        (row, at, column) -> row.getEnumOrNull(at, column, constants));
  }

  /** Constants that are stored by their place among these. */
  public static <T extends Enum<T>> ValueCodec<T> placed(List<T> constants) {
    return new ScalarCodec<>(
        Parameters::setOrdinal,
        (row, at, column) -> row.getOrdinal(at, column, constants),
        (row, at, column) -> row.getOrdinalOrNull(at, column, constants));
  }

  /** What a converter makes of stored values. */
  public static <J, C> ValueCodec<J> converted(Converter<J, C> converter, ValueCodec<C> stored) {
    return new ConvertedCodec<>(converter, stored);
  }
}
