package dev.plinth.dao;

/** Whole numbers as the narrower types of properties; one that does not fit is unreadable. */
final class Narrowing {

  private Narrowing() {}

  static int toInt(long value, TableColumn<?, ?> column) {
    return (int) within(Integer.MIN_VALUE, Integer.MAX_VALUE, value, column);
  }

  static short toShort(long value, TableColumn<?, ?> column) {
    return (short) within(Short.MIN_VALUE, Short.MAX_VALUE, value, column);
  }

  static byte toByte(long value, TableColumn<?, ?> column) {
    return (byte) within(Byte.MIN_VALUE, Byte.MAX_VALUE, value, column);
  }

  private static long within(long least, long most, long value, TableColumn<?, ?> column) {
    if (value < least || value > most) {
      throw Unreadable.of(
          column, "holds " + value + ", which does not fit into " + column.property());
    }
    return value;
  }
}
