package dev.plinth.dao;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row by which it stands in an order, each as text with a letter for its kind.
 * Takes them as parameters, so that an entity is asked in the same way as for a statement.
 */
final class CursorValues implements Parameters {

  /** A value as text. */
  record Value(char kind, String text) {}

  private final List<Value> values = new ArrayList<>();

  CursorValues() {}

  CursorValues(List<Value> values) {
    this.values.addAll(values);
  }

  /** The values of an entity in the columns of an order. */
  static <E> CursorValues of(PageOrder<E> order, E entity) {
    CursorValues cursor = new CursorValues();
    EntityMapping<E> mapping = order.mapping();
    for (Sort<E> sort : order.sorts()) {
      mapping.bindColumn(
          cursor, cursor.values.size() + 1, mapping.columns().indexOf(sort.column()), entity);
    }
    return cursor;
  }

  List<Value> values() {
    return values;
  }

  /** The places that hold no value. */
  BitSet nulls() {
    BitSet nulls = new BitSet();
    for (int i = 0; i < values.size(); i++) {
      nulls.set(i, values.get(i).kind() == '-');
    }
    return nulls;
  }

  /**
   * Binds one of the values.
   *
   * @throws IllegalArgumentException if its text is none of its kind
   * @throws java.time.DateTimeException likewise
   */
  void bind(Parameters to, int at, int index, TableColumn<?, ?> column) {
    String text = values.get(index).text();
    switch (values.get(index).kind()) {
      case 'b' -> to.setBoolean(at, column, text.equals("1"));
      case 'l' -> to.setLong(at, column, Long.parseLong(text));
      case 'd' -> to.setDouble(at, column, Double.parseDouble(text));
      case 's' -> to.setString(at, column, text);
      case 'n' -> to.setDecimal(at, column, new BigDecimal(text));
      case 'i' -> to.setBigInteger(at, column, new BigInteger(text));
      case 'x' -> to.setBytes(at, column, Base64.getDecoder().decode(text));
      case 'u' -> to.setUuid(at, column, UUID.fromString(text));
      case 'D' -> to.setDate(at, column, LocalDate.parse(text));
      case 'T' -> to.setTime(at, column, LocalTime.parse(text));
      case 'S' -> to.setTimestamp(at, column, LocalDateTime.parse(text));
      case 'I' -> to.setInstant(at, column, Instant.parse(text));
      case 'P' -> to.setDuration(at, column, Duration.parse(text));
      default -> throw new IllegalArgumentException(text);
    }
  }

  private void add(char kind, @Nullable Object value) {
    values.add(value == null ? new Value('-', "") : new Value(kind, value.toString()));
  }

  @Override
  public void setNull(int at, TableColumn<?, ?> column) {
    add('-', null);
  }

  @Override
  public void setBoolean(int at, TableColumn<?, ?> column, boolean value) {
    add('b', value ? "1" : "0");
  }

  @Override
  public void setByte(int at, TableColumn<?, ?> column, byte value) {
    add('l', value);
  }

  @Override
  public void setShort(int at, TableColumn<?, ?> column, short value) {
    add('l', value);
  }

  @Override
  public void setInt(int at, TableColumn<?, ?> column, int value) {
    add('l', value);
  }

  @Override
  public void setLong(int at, TableColumn<?, ?> column, long value) {
    add('l', value);
  }

  @Override
  public void setFloat(int at, TableColumn<?, ?> column, float value) {
    add('d', (double) value);
  }

  @Override
  public void setDouble(int at, TableColumn<?, ?> column, double value) {
    add('d', value);
  }

  @Override
  public void setChar(int at, TableColumn<?, ?> column, char value) {
    add('s', value);
  }

  @Override
  public void setString(int at, TableColumn<?, ?> column, @Nullable String value) {
    add('s', value);
  }

  @Override
  public void setDecimal(int at, TableColumn<?, ?> column, @Nullable BigDecimal value) {
    add('n', value);
  }

  @Override
  public void setBigInteger(int at, TableColumn<?, ?> column, @Nullable BigInteger value) {
    add('i', value);
  }

  @Override
  public void setBytes(int at, TableColumn<?, ?> column, byte @Nullable [] value) {
    add('x', value == null ? null : Base64.getEncoder().encodeToString(value));
  }

  @Override
  public void setArray(int at, TableColumn<?, ?> column, @Nullable List<?> value) {
    throw new IllegalArgumentException("rows are not paged by an array: " + column);
  }

  @Override
  public void setJdbi(int at, TableColumn<?, ?> column, @Nullable Object value) {
    throw new IllegalArgumentException("rows are not paged by what only Jdbi can read: " + column);
  }

  @Override
  public void setUuid(int at, TableColumn<?, ?> column, @Nullable UUID value) {
    add('u', value);
  }

  @Override
  public void setDate(int at, TableColumn<?, ?> column, @Nullable LocalDate value) {
    add('D', value);
  }

  @Override
  public void setTime(int at, TableColumn<?, ?> column, @Nullable LocalTime value) {
    add('T', value);
  }

  @Override
  public void setTimestamp(int at, TableColumn<?, ?> column, @Nullable LocalDateTime value) {
    add('S', value);
  }

  @Override
  public void setInstant(int at, TableColumn<?, ?> column, @Nullable Instant value) {
    add('I', value);
  }

  @Override
  public void setOffsetDateTime(int at, TableColumn<?, ?> column, @Nullable OffsetDateTime value) {
    add('I', value == null ? null : value.toInstant());
  }

  @Override
  public void setDuration(int at, TableColumn<?, ?> column, @Nullable Duration value) {
    add('P', value);
  }
}
