package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.TableColumn;
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
import org.jspecify.annotations.Nullable;

/**
 * The types that parameters and rows know. One class instead of a method reference for each way of
 * binding and reading: sixty of them would take a twentieth of the start of a process.
 */
enum Scalar {
  BOOLEAN,
  BYTE,
  SHORT,
  INT,
  LONG,
  FLOAT,
  DOUBLE,
  CHAR,
  STRING,
  JSON,
  DECIMAL,
  BIG_INTEGER,
  BYTES,
  UUID,
  DATE,
  TIME,
  TIMESTAMP,
  INSTANT,
  OFFSET_DATE_TIME,
  DURATION,
  ARRAY;

  void bind(Parameters parameters, int at, TableColumn<?, ?> column, Object value) {
    switch (this) {
      case BOOLEAN -> parameters.setBoolean(at, column, (Boolean) value);
      case BYTE -> parameters.setByte(at, column, (Byte) value);
      case SHORT -> parameters.setShort(at, column, (Short) value);
      case INT -> parameters.setInt(at, column, (Integer) value);
      case LONG -> parameters.setLong(at, column, (Long) value);
      case FLOAT -> parameters.setFloat(at, column, (Float) value);
      case DOUBLE -> parameters.setDouble(at, column, (Double) value);
      case CHAR -> parameters.setChar(at, column, (Character) value);
      case STRING -> parameters.setString(at, column, (String) value);
      case JSON -> parameters.setJson(at, column, (String) value);
      case DECIMAL -> parameters.setDecimal(at, column, (BigDecimal) value);
      case BIG_INTEGER -> parameters.setBigInteger(at, column, (BigInteger) value);
      case BYTES -> parameters.setBytes(at, column, (byte[]) value);
      case UUID -> parameters.setUuid(at, column, (UUID) value);
      case DATE -> parameters.setDate(at, column, (LocalDate) value);
      case TIME -> parameters.setTime(at, column, (LocalTime) value);
      case TIMESTAMP -> parameters.setTimestamp(at, column, (LocalDateTime) value);
      case INSTANT -> parameters.setInstant(at, column, (Instant) value);
      case OFFSET_DATE_TIME -> parameters.setOffsetDateTime(at, column, (OffsetDateTime) value);
      case DURATION -> parameters.setDuration(at, column, (Duration) value);
      case ARRAY -> parameters.setArray(at, column, (List<?>) value);
    }
  }

  /** The value; NULL is an error that names the column. */
  Object read(Row row, int at, TableColumn<?, ?> column) {
    return switch (this) {
      case BOOLEAN -> row.getBoolean(at, column);
      case BYTE -> row.getByte(at, column);
      case SHORT -> row.getShort(at, column);
      case INT -> row.getInt(at, column);
      case LONG -> row.getLong(at, column);
      case FLOAT -> row.getFloat(at, column);
      case DOUBLE -> row.getDouble(at, column);
      case CHAR -> row.getChar(at, column);
      case STRING -> row.getString(at, column);
      case JSON -> row.getJson(at, column);
      case DECIMAL -> row.getDecimal(at, column);
      case BIG_INTEGER -> row.getBigInteger(at, column);
      case BYTES -> row.getBytes(at, column);
      case UUID -> row.getUuid(at, column);
      case DATE -> row.getDate(at, column);
      case TIME -> row.getTime(at, column);
      case TIMESTAMP -> row.getTimestamp(at, column);
      case INSTANT -> row.getInstant(at, column);
      case OFFSET_DATE_TIME -> row.getOffsetDateTime(at, column);
      case DURATION -> row.getDuration(at, column);
      case ARRAY -> row.getArray(at, column);
    };
  }

  /** The value, null for NULL. */
  @Nullable Object readOrNull(Row row, int at, TableColumn<?, ?> column) {
    return switch (this) {
      case BOOLEAN -> row.getBooleanOrNull(at, column);
      case BYTE -> row.getByteOrNull(at, column);
      case SHORT -> row.getShortOrNull(at, column);
      case INT -> row.getIntOrNull(at, column);
      case LONG -> row.getLongOrNull(at, column);
      case FLOAT -> row.getFloatOrNull(at, column);
      case DOUBLE -> row.getDoubleOrNull(at, column);
      case CHAR -> row.getCharOrNull(at, column);
      case STRING -> row.getStringOrNull(at, column);
      case JSON -> row.getJsonOrNull(at, column);
      case DECIMAL -> row.getDecimalOrNull(at, column);
      case BIG_INTEGER -> row.getBigIntegerOrNull(at, column);
      case BYTES -> row.getBytesOrNull(at, column);
      case UUID -> row.getUuidOrNull(at, column);
      case DATE -> row.getDateOrNull(at, column);
      case TIME -> row.getTimeOrNull(at, column);
      case TIMESTAMP -> row.getTimestampOrNull(at, column);
      case INSTANT -> row.getInstantOrNull(at, column);
      case OFFSET_DATE_TIME -> row.getOffsetDateTimeOrNull(at, column);
      case DURATION -> row.getDurationOrNull(at, column);
      case ARRAY -> row.getArrayOrNull(at, column);
    };
  }
}
