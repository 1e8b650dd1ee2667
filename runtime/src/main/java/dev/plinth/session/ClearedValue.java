package dev.plinth.session;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.TableColumn;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A value for the moment between two updates of a unique column, which no other row has: NULL where
 * the column takes it, else a random one.
 */
final class ClearedValue {

  private static final Map<ColumnType, Binder> BINDERS =
      Map.of(
          ColumnTypes.SMALLINT, (p, at, column) -> p.setShort(at, column, (short) -random(15)),
          ColumnTypes.INTEGER, (p, at, column) -> p.setInt(at, column, (int) -random(31)),
          ColumnTypes.BIGINT, (p, at, column) -> p.setLong(at, column, -random(63)),
          ColumnTypes.DECIMAL, ClearedValue::bindDecimal,
          ColumnTypes.VARCHAR, ClearedValue::bindText,
          ColumnTypes.TEXT, ClearedValue::bindText,
          ColumnTypes.UUID, (p, at, column) -> p.setUuid(at, column, UUID.randomUUID()),
          ColumnTypes.DATE, (p, at, column) -> p.setDate(at, column, randomDate()),
          ColumnTypes.TIMESTAMP,
              (p, at, column) ->
                  p.setTimestamp(at, column, randomDate().atTime(0, 0).plusNanos(random(30))));

  private ClearedValue() {}

  /** Whether there is such a value; a reference would have to refer to another row. */
  static boolean exists(TableColumn<?, ?> column, boolean isReference) {
    return column.isNullable() || (!isReference && BINDERS.containsKey(column.type()));
  }

  /** Binds the value. */
  static void bind(Parameters parameters, int at, TableColumn<?, ?> column) {
    Binder binder = BINDERS.get(column.type());
    if (column.isNullable() || binder == null) {
      parameters.setNull(at, column);
    } else {
      binder.bind(parameters, at, column);
    }
  }

  private static void bindText(Parameters parameters, int at, TableColumn<?, ?> column) {
    String text = "~" + Long.toString(random(63), Character.MAX_RADIX);
    int length = column.length() == 0 ? text.length() : Math.min(column.length(), text.length());
    parameters.setString(at, column, text.substring(0, length));
  }

  private static void bindDecimal(Parameters parameters, int at, TableColumn<?, ?> column) {
    int digits = column.precision() == 0 ? 9 : column.precision();
    BigInteger bound = BigInteger.TEN.pow(digits);
    BigInteger number = BigInteger.valueOf(random(63)).mod(bound).negate();
    parameters.setDecimal(at, column, new BigDecimal(number, column.scale()));
  }

  private static LocalDate randomDate() {
    return LocalDate.of(1, 1, 1).plusDays(random(16));
  }

  /** A positive number of at most so many bits. */
  private static long random(int bits) {
    return 1 + (ThreadLocalRandom.current().nextLong() >>> (65 - bits));
  }

  /** Binds a value of one type. */
  private interface Binder {
    void bind(Parameters parameters, int at, TableColumn<?, ?> column);
  }
}
