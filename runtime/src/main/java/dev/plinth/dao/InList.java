package dev.plinth.dao;

import java.util.Collection;

/** Writes conditions over lists whose size is known when they run. */
public final class InList {
  private InList() {}

  /**
   * A condition with a {@code ?} for each value.
   *
   * @param parameter the name of the list, for messages
   * @param whenEmpty the condition where there are no values
   * @throws NullPointerException if one of the values is null
   */
  public static String condition(
      Collection<?> values, String parameter, String before, String after, String whenEmpty) {
    for (Object value : values) {
      if (value == null) {
        throw new NullPointerException(
            "\"" + parameter + "\" holds a null, which is equal to nothing. Leave it out.");
      }
    }
    return values.isEmpty() ? whenEmpty : before + "?" + ", ?".repeat(values.size() - 1) + after;
  }

  /**
   * The list, of which a write spares the rows.
   *
   * @throws IllegalArgumentException if it is empty, for then all rows would be written
   */
  public static <C extends Collection<?>> C notEmpty(C values, String parameter) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          "\""
              + parameter
              + "\" is empty, so that the statement would write all rows. Mark the method @AllRows"
              + " if that is meant.");
    }
    return values;
  }
}
