package dev.plinth.processor.sql;

/** Numbers of columns in words. */
final class ColumnCount {
  private ColumnCount() {}

  static String has(int count) {
    return count == 1 ? "1 column" : count + " columns";
  }

  static String needs(int count) {
    return count == 1 ? "1 is" : count + " are";
  }
}
