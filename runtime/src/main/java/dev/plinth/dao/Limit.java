package dev.plinth.dao;

/**
 * The most rows that a method of a DAO gives; a parameter of methods that are understood by their
 * name.
 *
 * @param rows one or more
 */
public record Limit(int rows) {

  /**
   * A limit.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public Limit {
    if (rows < 1) {
      throw new IllegalArgumentException(
          "a limit of " + rows + " rows is none: ask for one or more");
    }
  }

  /**
   * At most this many rows.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public static Limit of(int rows) {
    return new Limit(rows);
  }
}
