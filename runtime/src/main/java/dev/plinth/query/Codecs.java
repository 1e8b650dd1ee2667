package dev.plinth.query;

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

  public static final ValueCodec<Boolean> BOOLEAN = new ScalarCodec<>(Scalar.BOOLEAN);

  public static final ValueCodec<Byte> BYTE = new ScalarCodec<>(Scalar.BYTE);

  public static final ValueCodec<Short> SHORT = new ScalarCodec<>(Scalar.SHORT);

  public static final ValueCodec<Integer> INT = new ScalarCodec<>(Scalar.INT);

  public static final ValueCodec<Long> LONG = new ScalarCodec<>(Scalar.LONG);

  public static final ValueCodec<Float> FLOAT = new ScalarCodec<>(Scalar.FLOAT);

  public static final ValueCodec<Double> DOUBLE = new ScalarCodec<>(Scalar.DOUBLE);

  public static final ValueCodec<Character> CHAR = new ScalarCodec<>(Scalar.CHAR);

  public static final ValueCodec<String> STRING = new ScalarCodec<>(Scalar.STRING);

  public static final ValueCodec<String> JSON = new ScalarCodec<>(Scalar.JSON);

  public static final ValueCodec<BigDecimal> DECIMAL = new ScalarCodec<>(Scalar.DECIMAL);

  public static final ValueCodec<BigInteger> BIG_INTEGER = new ScalarCodec<>(Scalar.BIG_INTEGER);

  public static final ValueCodec<byte[]> BYTES = new ScalarCodec<>(Scalar.BYTES);

  public static final ValueCodec<UUID> UUID = new ScalarCodec<>(Scalar.UUID);

  public static final ValueCodec<LocalDate> DATE = new ScalarCodec<>(Scalar.DATE);

  public static final ValueCodec<LocalTime> TIME = new ScalarCodec<>(Scalar.TIME);

  public static final ValueCodec<LocalDateTime> TIMESTAMP = new ScalarCodec<>(Scalar.TIMESTAMP);

  public static final ValueCodec<Instant> INSTANT = new ScalarCodec<>(Scalar.INSTANT);

  public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME =
      new ScalarCodec<>(Scalar.OFFSET_DATE_TIME);

  public static final ValueCodec<Duration> DURATION = new ScalarCodec<>(Scalar.DURATION);

  private Codecs() {}

  /** What a column of arrays stores. */
  public static <T> ValueCodec<List<T>> array() {
    return new ScalarCodec<>(Scalar.ARRAY);
  }

  /** Constants that are stored by their name. */
  public static <T extends Enum<T>> ValueCodec<T> named(Function<String, T> constants) {
    return new NamedCodec<>(constants);
  }

  /** Constants that are stored by their place among these. */
  public static <T extends Enum<T>> ValueCodec<T> placed(List<T> constants) {
    return new PlacedCodec<>(constants);
  }

  /** What is registered in Jdbi for the type of the column. */
  public static <V> ValueCodec<V> jdbi() {
    return new JdbiCodec<>();
  }

  /** What a converter makes of stored values. */
  public static <J, C> ValueCodec<J> converted(Converter<J, C> converter, ValueCodec<C> stored) {
    return new ConvertedCodec<>(converter, stored);
  }
}
