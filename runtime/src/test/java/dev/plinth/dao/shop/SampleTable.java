package dev.plinth.dao.shop;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StateValues;
import dev.plinth.dao.TableColumn;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import dev.plinth.type.ColumnTypes;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table {@code sample} of {@link Sample}. */
public final class SampleTable implements EntityMapping<Sample> {

  public static final SampleTable SAMPLE = new SampleTable();

  public final TableColumn<Sample, Long> id =
      TableColumn.<Sample, Long>of("sample", "id", "id", ColumnTypes.BIGINT);

  public final TableColumn<Sample, Boolean> flag =
      TableColumn.<Sample, Boolean>of("sample", "flag", "flag", ColumnTypes.BOOLEAN);

  public final TableColumn<Sample, Boolean> flagOrNull =
      TableColumn.<Sample, Boolean>of("sample", "flag_or_null", "flagOrNull", ColumnTypes.BOOLEAN)
          .nullable();

  public final TableColumn<Sample, Byte> tiny =
      TableColumn.<Sample, Byte>of("sample", "tiny", "tiny", ColumnTypes.SMALLINT).nullable();

  public final TableColumn<Sample, Short> small =
      TableColumn.<Sample, Short>of("sample", "small", "small", ColumnTypes.SMALLINT).nullable();

  public final TableColumn<Sample, Integer> number =
      TableColumn.<Sample, Integer>of("sample", "number", "number", ColumnTypes.INTEGER);

  public final TableColumn<Sample, Integer> numberOrNull =
      TableColumn.<Sample, Integer>of(
              "sample", "number_or_null", "numberOrNull", ColumnTypes.INTEGER)
          .nullable();

  public final TableColumn<Sample, Long> big =
      TableColumn.<Sample, Long>of("sample", "big", "big", ColumnTypes.BIGINT).nullable();

  public final TableColumn<Sample, Float> real =
      TableColumn.<Sample, Float>of("sample", "real_number", "real", ColumnTypes.REAL).nullable();

  public final TableColumn<Sample, Double> ratio =
      TableColumn.<Sample, Double>of("sample", "ratio", "ratio", ColumnTypes.DOUBLE);

  public final TableColumn<Sample, Double> ratioOrNull =
      TableColumn.<Sample, Double>of("sample", "ratio_or_null", "ratioOrNull", ColumnTypes.DOUBLE)
          .nullable();

  public final TableColumn<Sample, Character> letter =
      TableColumn.<Sample, Character>of("sample", "letter", "letter", ColumnTypes.CHAR)
          .nullable()
          .length(1);

  public final TableColumn<Sample, String> text =
      TableColumn.<Sample, String>of("sample", "text_value", "text", ColumnTypes.VARCHAR)
          .nullable()
          .length(10);

  public final TableColumn<Sample, java.math.BigDecimal> price =
      TableColumn.<Sample, java.math.BigDecimal>of("sample", "price", "price", ColumnTypes.DECIMAL)
          .nullable()
          .decimal(15, 4);

  public final TableColumn<Sample, java.math.BigDecimal> count =
      TableColumn.<Sample, java.math.BigDecimal>of(
              "sample", "count_value", "count", ColumnTypes.DECIMAL)
          .nullable()
          .decimal(18, 0);

  public final TableColumn<Sample, java.math.BigDecimal> amount =
      TableColumn.<Sample, java.math.BigDecimal>of(
              "sample", "amount", "amount", ColumnTypes.DECIMAL)
          .nullable()
          .decimal(30, 6);

  public final TableColumn<Sample, java.math.BigInteger> huge =
      TableColumn.<Sample, java.math.BigInteger>of("sample", "huge", "huge", ColumnTypes.DECIMAL)
          .nullable();

  public final TableColumn<Sample, byte[]> bytes =
      TableColumn.<Sample, byte[]>of("sample", "bytes", "bytes", ColumnTypes.BLOB).nullable();

  public final TableColumn<Sample, java.util.UUID> uuid =
      TableColumn.<Sample, java.util.UUID>of("sample", "uuid", "uuid", ColumnTypes.UUID).nullable();

  public final TableColumn<Sample, java.time.LocalDate> day =
      TableColumn.<Sample, java.time.LocalDate>of("sample", "day", "day", ColumnTypes.DATE)
          .sql("\"day\"")
          .nullable();

  public final TableColumn<Sample, java.time.LocalTime> time =
      TableColumn.<Sample, java.time.LocalTime>of("sample", "time_value", "time", ColumnTypes.TIME)
          .nullable();

  public final TableColumn<Sample, java.time.LocalDateTime> moment =
      TableColumn.<Sample, java.time.LocalDateTime>of(
              "sample", "moment", "moment", ColumnTypes.TIMESTAMP)
          .nullable();

  public final TableColumn<Sample, java.time.Instant> instant =
      TableColumn.<Sample, java.time.Instant>of(
              "sample", "instant_value", "instant", ColumnTypes.TIMESTAMPTZ)
          .nullable();

  public final TableColumn<Sample, java.time.OffsetDateTime> offset =
      TableColumn.<Sample, java.time.OffsetDateTime>of(
              "sample", "offset_value", "offset", ColumnTypes.TIMESTAMPTZ)
          .nullable();

  public final TableColumn<Sample, java.time.Duration> duration =
      TableColumn.<Sample, java.time.Duration>of(
              "sample", "duration_value", "duration", ColumnTypes.DURATION)
          .nullable();

  public final TableColumn<Sample, Status> status =
      TableColumn.<Sample, Status>of("sample", "status", "status", ColumnTypes.ENUM).nullable();

  private static final SqlStatement SELECT_ALL =
      SqlStatement.of(
          "Sample.select_all",
          "select id, flag, flag_or_null, tiny, small, number, number_or_null, big, real_number, ratio, ratio_or_null, letter, text_value, price, count_value, amount, huge, bytes, uuid, \"day\", time_value, moment, instant_value, offset_value, duration_value, status from sample");

  private static final SqlStatement SELECT_BY_KEY =
      SqlStatement.of(
          "Sample.select_by_key",
          "select id, flag, flag_or_null, tiny, small, number, number_or_null, big, real_number, ratio, ratio_or_null, letter, text_value, price, count_value, amount, huge, bytes, uuid, \"day\", time_value, moment, instant_value, offset_value, duration_value, status from sample where id = ?");

  private static final SqlStatement INSERT =
      SqlStatement.of(
          "Sample.insert",
          "insert into sample (id, flag, flag_or_null, tiny, small, number, number_or_null, big, real_number, ratio, ratio_or_null, letter, text_value, price, count_value, amount, huge, bytes, uuid, \"day\", time_value, moment, instant_value, offset_value, duration_value, status) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

  private static final SqlStatement INSERT_WITH_KEY =
      SqlStatement.of(
          "Sample.insert_with_key",
          "insert into sample (id, flag, flag_or_null, tiny, small, number, number_or_null, big, real_number, ratio, ratio_or_null, letter, text_value, price, count_value, amount, huge, bytes, uuid, \"day\", time_value, moment, instant_value, offset_value, duration_value, status) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

  private static final SqlStatement UPDATE_BY_KEY =
      SqlStatement.of(
          "Sample.update_by_key",
          "update sample set flag = ?, flag_or_null = ?, tiny = ?, small = ?, number = ?, number_or_null = ?, big = ?, real_number = ?, ratio = ?, ratio_or_null = ?, letter = ?, text_value = ?, price = ?, count_value = ?, amount = ?, huge = ?, bytes = ?, uuid = ?, \"day\" = ?, time_value = ?, moment = ?, instant_value = ?, offset_value = ?, duration_value = ?, status = ? where id = ?");

  private static final SqlStatement DELETE_BY_KEY =
      SqlStatement.of("Sample.delete_by_key", "delete from sample where id = ?");

  @Override
  public Class<Sample> entityType() {
    return Sample.class;
  }

  @Override
  public String module() {
    return "dao-shop";
  }

  @Override
  public String tableName() {
    return "sample";
  }

  private final List<TableColumn<Sample, ?>> columns =
      List.of(
          id,
          flag,
          flagOrNull,
          tiny,
          small,
          number,
          numberOrNull,
          big,
          real,
          ratio,
          ratioOrNull,
          letter,
          text,
          price,
          count,
          amount,
          huge,
          bytes,
          uuid,
          day,
          time,
          moment,
          instant,
          offset,
          duration,
          status);
  private final List<TableColumn<Sample, ?>> keyColumns = List.of(id);
  private final List<ToOne<Sample, ?>> toOnes = List.of();
  private final List<ToMany<Sample, ?>> toManys = List.of();

  @Override
  public List<TableColumn<Sample, ?>> columns() {
    return columns;
  }

  @Override
  public List<TableColumn<Sample, ?>> keyColumns() {
    return keyColumns;
  }

  @Override
  public List<ToOne<Sample, ?>> toOnes() {
    return toOnes;
  }

  @Override
  public List<ToMany<Sample, ?>> toManys() {
    return toManys;
  }

  @Override
  public boolean keyIsGenerated() {
    return false;
  }

  @Override
  public SqlStatement selectAll() {
    return SELECT_ALL;
  }

  @Override
  public SqlStatement selectByKey() {
    return SELECT_BY_KEY;
  }

  @Override
  public SqlStatement insert() {
    return INSERT;
  }

  @Override
  public SqlStatement insertWithKey() {
    return INSERT_WITH_KEY;
  }

  @Override
  public SqlStatement updateByKey() {
    return UPDATE_BY_KEY;
  }

  @Override
  public SqlStatement deleteByKey() {
    return DELETE_BY_KEY;
  }

  @Override
  public Sample read(Row row) {
    Sample sample = new Sample();
    sample.id = row.getLong(1, id);
    sample.flag = row.getBoolean(2, flag);
    sample.flagOrNull = row.getBooleanOrNull(3, flagOrNull);
    sample.tiny = row.getByteOrNull(4, tiny);
    sample.small = row.getShortOrNull(5, small);
    sample.number = row.getInt(6, number);
    sample.numberOrNull = row.getIntOrNull(7, numberOrNull);
    sample.big = row.getLongOrNull(8, big);
    sample.real = row.getFloatOrNull(9, real);
    sample.ratio = row.getDouble(10, ratio);
    sample.ratioOrNull = row.getDoubleOrNull(11, ratioOrNull);
    sample.letter = row.getCharOrNull(12, letter);
    sample.text = row.getStringOrNull(13, text);
    sample.price = row.getDecimalOrNull(14, price);
    sample.count = row.getDecimalOrNull(15, count);
    sample.amount = row.getDecimalOrNull(16, amount);
    sample.huge = row.getBigIntegerOrNull(17, huge);
    sample.bytes = row.getBytesOrNull(18, bytes);
    sample.uuid = row.getUuidOrNull(19, uuid);
    sample.day = row.getDateOrNull(20, day);
    sample.time = row.getTimeOrNull(21, time);
    sample.moment = row.getTimestampOrNull(22, moment);
    sample.instant = row.getInstantOrNull(23, instant);
    sample.offset = row.getOffsetDateTimeOrNull(24, offset);
    sample.duration = row.getDurationOrNull(25, duration);
    sample.status = row.getEnumOrNull(26, status, Status::valueOf);
    return sample;
  }

  @Override
  public Object readKey(Row row, int at) {
    return row.getLong(at, id);
  }

  @Override
  public @Nullable Object key(Sample sample) {
    return sample.id;
  }

  @Override
  public Sample withKey(Sample sample, Object key) {
    sample.id = (Long) key;
    return sample;
  }

  @Override
  public Sample withoutKey(Sample sample) {
    sample.id = 0;
    return sample;
  }

  @Override
  public void bindKey(Parameters p, int at, Object key) {
    p.setLong(at, id, (Long) key);
  }

  @Override
  public void bindInsert(Parameters p, int at, Sample sample) {
    p.setLong(at, id, sample.id);
    p.setBoolean(at + 1, flag, sample.flag);
    p.setBoolean(at + 2, flagOrNull, sample.flagOrNull);
    p.setByte(at + 3, tiny, sample.tiny);
    p.setShort(at + 4, small, sample.small);
    p.setInt(at + 5, number, sample.number);
    p.setInt(at + 6, numberOrNull, sample.numberOrNull);
    p.setLong(at + 7, big, sample.big);
    p.setFloat(at + 8, real, sample.real);
    p.setDouble(at + 9, ratio, sample.ratio);
    p.setDouble(at + 10, ratioOrNull, sample.ratioOrNull);
    p.setChar(at + 11, letter, sample.letter);
    p.setString(at + 12, text, sample.text);
    p.setDecimal(at + 13, price, sample.price);
    p.setDecimal(at + 14, count, sample.count);
    p.setDecimal(at + 15, amount, sample.amount);
    p.setBigInteger(at + 16, huge, sample.huge);
    p.setBytes(at + 17, bytes, sample.bytes);
    p.setUuid(at + 18, uuid, sample.uuid);
    p.setDate(at + 19, day, sample.day);
    p.setTime(at + 20, time, sample.time);
    p.setTimestamp(at + 21, moment, sample.moment);
    p.setInstant(at + 22, instant, sample.instant);
    p.setOffsetDateTime(at + 23, offset, sample.offset);
    p.setDuration(at + 24, duration, sample.duration);
    p.setEnum(at + 25, status, sample.status);
  }

  @Override
  public void bindInsertWithKey(Parameters p, int at, Sample sample) {
    p.setLong(at, id, sample.id);
    p.setBoolean(at + 1, flag, sample.flag);
    p.setBoolean(at + 2, flagOrNull, sample.flagOrNull);
    p.setByte(at + 3, tiny, sample.tiny);
    p.setShort(at + 4, small, sample.small);
    p.setInt(at + 5, number, sample.number);
    p.setInt(at + 6, numberOrNull, sample.numberOrNull);
    p.setLong(at + 7, big, sample.big);
    p.setFloat(at + 8, real, sample.real);
    p.setDouble(at + 9, ratio, sample.ratio);
    p.setDouble(at + 10, ratioOrNull, sample.ratioOrNull);
    p.setChar(at + 11, letter, sample.letter);
    p.setString(at + 12, text, sample.text);
    p.setDecimal(at + 13, price, sample.price);
    p.setDecimal(at + 14, count, sample.count);
    p.setDecimal(at + 15, amount, sample.amount);
    p.setBigInteger(at + 16, huge, sample.huge);
    p.setBytes(at + 17, bytes, sample.bytes);
    p.setUuid(at + 18, uuid, sample.uuid);
    p.setDate(at + 19, day, sample.day);
    p.setTime(at + 20, time, sample.time);
    p.setTimestamp(at + 21, moment, sample.moment);
    p.setInstant(at + 22, instant, sample.instant);
    p.setOffsetDateTime(at + 23, offset, sample.offset);
    p.setDuration(at + 24, duration, sample.duration);
    p.setEnum(at + 25, status, sample.status);
  }

  @Override
  public void bindUpdate(Parameters p, Sample sample) {
    p.setBoolean(1, flag, sample.flag);
    p.setBoolean(2, flagOrNull, sample.flagOrNull);
    p.setByte(3, tiny, sample.tiny);
    p.setShort(4, small, sample.small);
    p.setInt(5, number, sample.number);
    p.setInt(6, numberOrNull, sample.numberOrNull);
    p.setLong(7, big, sample.big);
    p.setFloat(8, real, sample.real);
    p.setDouble(9, ratio, sample.ratio);
    p.setDouble(10, ratioOrNull, sample.ratioOrNull);
    p.setChar(11, letter, sample.letter);
    p.setString(12, text, sample.text);
    p.setDecimal(13, price, sample.price);
    p.setDecimal(14, count, sample.count);
    p.setDecimal(15, amount, sample.amount);
    p.setBigInteger(16, huge, sample.huge);
    p.setBytes(17, bytes, sample.bytes);
    p.setUuid(18, uuid, sample.uuid);
    p.setDate(19, day, sample.day);
    p.setTime(20, time, sample.time);
    p.setTimestamp(21, moment, sample.moment);
    p.setInstant(22, instant, sample.instant);
    p.setOffsetDateTime(23, offset, sample.offset);
    p.setDuration(24, duration, sample.duration);
    p.setEnum(25, status, sample.status);
    p.setLong(26, id, sample.id);
  }

  @Override
  public void bindColumn(Parameters p, int at, int column, Sample sample) {
    switch (column) {
      case 0 -> p.setLong(at, id, sample.id);
      case 1 -> p.setBoolean(at, flag, sample.flag);
      case 2 -> p.setBoolean(at, flagOrNull, sample.flagOrNull);
      case 3 -> p.setByte(at, tiny, sample.tiny);
      case 4 -> p.setShort(at, small, sample.small);
      case 5 -> p.setInt(at, number, sample.number);
      case 6 -> p.setInt(at, numberOrNull, sample.numberOrNull);
      case 7 -> p.setLong(at, big, sample.big);
      case 8 -> p.setFloat(at, real, sample.real);
      case 9 -> p.setDouble(at, ratio, sample.ratio);
      case 10 -> p.setDouble(at, ratioOrNull, sample.ratioOrNull);
      case 11 -> p.setChar(at, letter, sample.letter);
      case 12 -> p.setString(at, text, sample.text);
      case 13 -> p.setDecimal(at, price, sample.price);
      case 14 -> p.setDecimal(at, count, sample.count);
      case 15 -> p.setDecimal(at, amount, sample.amount);
      case 16 -> p.setBigInteger(at, huge, sample.huge);
      case 17 -> p.setBytes(at, bytes, sample.bytes);
      case 18 -> p.setUuid(at, uuid, sample.uuid);
      case 19 -> p.setDate(at, day, sample.day);
      case 20 -> p.setTime(at, time, sample.time);
      case 21 -> p.setTimestamp(at, moment, sample.moment);
      case 22 -> p.setInstant(at, instant, sample.instant);
      case 23 -> p.setOffsetDateTime(at, offset, sample.offset);
      case 24 -> p.setDuration(at, duration, sample.duration);
      case 25 -> p.setEnum(at, status, sample.status);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public @Nullable Object[] state(Sample sample) {
    return new @Nullable Object[] {
      sample.id,
      sample.flag,
      sample.flagOrNull,
      sample.tiny,
      sample.small,
      sample.number,
      sample.numberOrNull,
      sample.big,
      sample.real,
      sample.ratio,
      sample.ratioOrNull,
      sample.letter,
      sample.text,
      sample.price,
      sample.count,
      sample.amount,
      sample.huge,
      StateValues.copy(sample.bytes),
      sample.uuid,
      sample.day,
      sample.time,
      sample.moment,
      sample.instant,
      sample.offset,
      sample.duration,
      sample.status
    };
  }

  @Override
  public @Nullable BitSet changes(Sample sample, @Nullable Object[] state) {
    BitSet changed = new BitSet();
    if (!StateValues.same(sample.id, state[0])) {
      changed.set(0);
    }
    if (!StateValues.same(sample.flag, state[1])) {
      changed.set(1);
    }
    if (!StateValues.same(sample.flagOrNull, state[2])) {
      changed.set(2);
    }
    if (!StateValues.same(sample.tiny, state[3])) {
      changed.set(3);
    }
    if (!StateValues.same(sample.small, state[4])) {
      changed.set(4);
    }
    if (!StateValues.same(sample.number, state[5])) {
      changed.set(5);
    }
    if (!StateValues.same(sample.numberOrNull, state[6])) {
      changed.set(6);
    }
    if (!StateValues.same(sample.big, state[7])) {
      changed.set(7);
    }
    if (!StateValues.same(sample.real, state[8])) {
      changed.set(8);
    }
    if (!StateValues.same(sample.ratio, state[9])) {
      changed.set(9);
    }
    if (!StateValues.same(sample.ratioOrNull, state[10])) {
      changed.set(10);
    }
    if (!StateValues.same(sample.letter, state[11])) {
      changed.set(11);
    }
    if (!StateValues.same(sample.text, state[12])) {
      changed.set(12);
    }
    if (!StateValues.same(sample.price, state[13])) {
      changed.set(13);
    }
    if (!StateValues.same(sample.count, state[14])) {
      changed.set(14);
    }
    if (!StateValues.same(sample.amount, state[15])) {
      changed.set(15);
    }
    if (!StateValues.same(sample.huge, state[16])) {
      changed.set(16);
    }
    if (!StateValues.same(sample.bytes, state[17])) {
      changed.set(17);
    }
    if (!StateValues.same(sample.uuid, state[18])) {
      changed.set(18);
    }
    if (!StateValues.same(sample.day, state[19])) {
      changed.set(19);
    }
    if (!StateValues.same(sample.time, state[20])) {
      changed.set(20);
    }
    if (!StateValues.same(sample.moment, state[21])) {
      changed.set(21);
    }
    if (!StateValues.same(sample.instant, state[22])) {
      changed.set(22);
    }
    if (!StateValues.same(sample.offset, state[23])) {
      changed.set(23);
    }
    if (!StateValues.same(sample.duration, state[24])) {
      changed.set(24);
    }
    if (!StateValues.same(sample.status, state[25])) {
      changed.set(25);
    }
    return changed.isEmpty() ? null : changed;
  }

  @Override
  @SuppressWarnings("NullAway") // the state of not-null properties
  public void restore(Sample sample, @Nullable Object[] state) {
    sample.id = (Long) state[0];
    sample.flag = (Boolean) state[1];
    sample.flagOrNull = (Boolean) state[2];
    sample.tiny = (Byte) state[3];
    sample.small = (Short) state[4];
    sample.number = (Integer) state[5];
    sample.numberOrNull = (Integer) state[6];
    sample.big = (Long) state[7];
    sample.real = (Float) state[8];
    sample.ratio = (Double) state[9];
    sample.ratioOrNull = (Double) state[10];
    sample.letter = (Character) state[11];
    sample.text = (String) state[12];
    sample.price = (java.math.BigDecimal) state[13];
    sample.count = (java.math.BigDecimal) state[14];
    sample.amount = (java.math.BigDecimal) state[15];
    sample.huge = (java.math.BigInteger) state[16];
    sample.bytes = (byte[]) state[17];
    sample.uuid = (java.util.UUID) state[18];
    sample.day = (java.time.LocalDate) state[19];
    sample.time = (java.time.LocalTime) state[20];
    sample.moment = (java.time.LocalDateTime) state[21];
    sample.instant = (java.time.Instant) state[22];
    sample.offset = (java.time.OffsetDateTime) state[23];
    sample.duration = (java.time.Duration) state[24];
    sample.status = (Status) state[25];
  }

  @Override
  public boolean isImmutable() {
    return false;
  }
}
