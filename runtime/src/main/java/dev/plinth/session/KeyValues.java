package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Parameters;
import dev.plinth.dao.TableColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the columns of a key hold, in their order. */
final class KeyValues implements Parameters, Comparable<KeyValues> {

  private final List<Comparable<?>> values = new ArrayList<>();

  private KeyValues() {}

  static KeyValues of(EntityMapping<?> mapping, Object key) {
    KeyValues values = new KeyValues();
    mapping.bindKey(values, 1, key);
    return values;
  }

  @Override
  public int compareTo(KeyValues other) {
    int compared = 0;
    for (int i = 0; i < values.size() && compared == 0; i++) {
      compared = compare(values.get(i), other.values.get(i));
    }
    return compared;
  }

  @SuppressWarnings("unchecked") // values of one column have one class
  private static int compare(Comparable<?> one, Comparable<?> other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  private void add(@Nullable Comparable<?> value) {
    if (value == null) {
      throw new IllegalArgumentException("a key is never null");
    }
    values.add(value);
  }

  @Override
  public void setBoolean(int at, TableColumn<?, ?> column, boolean value) {
    add(value);
  }

  @Override
  public void setByte(int at, TableColumn<?, ?> column, byte value) {
    add(value);
  }

  @Override
  public void setShort(int at, TableColumn<?, ?> column, short value) {
    add(value);
  }

  @Override
  public void setInt(int at, TableColumn<?, ?> column, int value) {
    add(value);
  }

  @Override
  public void setLong(int at, TableColumn<?, ?> column, long value) {
    add(value);
  }

  @Override
  public void setFloat(int at, TableColumn<?, ?> column, float value) {
    add(value);
  }

  @Override
  public void setDouble(int at, TableColumn<?, ?> column, double value) {
    add(value);
  }

  @Override
  public void setChar(int at, TableColumn<?, ?> column, char value) {
    add(value);
  }

  @Override
  public void setString(int at, TableColumn<?, ?> column, @Nullable String value) {
    add(value);
  }

  @Override
  public void setDecimal(int at, TableColumn<?, ?> column, @Nullable BigDecimal value) {
    add(value);
  }

  @Override
  public void setBigInteger(int at, TableColumn<?, ?> column, @Nullable BigInteger value) {
    add(value);
  }

  @Override
  public void setArray(int at, TableColumn<?, ?> column, @Nullable List<?> value) {
    throw new IllegalArgumentException("no key holds an array: " + column);
  }

  @Override
  public void setJdbi(int at, TableColumn<?, ?> column, @Nullable Object value) {
    throw new IllegalArgumentException("no key holds what only Jdbi can read: " + column);
  }

  @Override
  public void setUuid(int at, TableColumn<?, ?> column, @Nullable UUID value) {
    add(value);
  }

  @Override
  public void setDate(int at, TableColumn<?, ?> column, @Nullable LocalDate value) {
    add(value);
  }

  @Override
  public void setTime(int at, TableColumn<?, ?> column, @Nullable LocalTime value) {
    add(value);
  }

  @Override
  public void setTimestamp(int at, TableColumn<?, ?> column, @Nullable LocalDateTime value) {
    add(value);
  }

  @Override
  public void setInstant(int at, TableColumn<?, ?> column, @Nullable Instant value) {
    add(value);
  }

  @Override
  public void setOffsetDateTime(int at, TableColumn<?, ?> column, @Nullable OffsetDateTime value) {
    add(value);
  }

  @Override
  public void setDuration(int at, TableColumn<?, ?> column, @Nullable Duration value) {
    add(value);
  }

  @Override
  public void setBytes(int at, TableColumn<?, ?> column, byte @Nullable [] value) {
    add(value == null ? null : ByteBuffer.wrap(value));
  }

  @Override
  public void setNull(int at, TableColumn<?, ?> column) {
    add(null);
  }
}
