package dev.plinth.dao;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes conditions over lists whose size is known when they run. */
public final class InList {
  private InList() {}

  /** A condition with a {@code ?} for each value. */
  public static String condition(
      Collection<?> values, String before, String after, String whenEmpty) {
    return values.isEmpty() ? whenEmpty : before + "?" + ", ?".repeat(values.size() - 1) + after;
  }

  /**
   * How many values there are, none of which may be null; -1 for an absent list.
   *
   * @param parameter the name of the list, for messages
   * @throws NullPointerException if one of the values is null
   */
  public static int size(@Nullable Collection<?> values, String parameter) {
    if (values == null) {
      return -1;
    }
    for (Object value : values) {
      if (value == null) {
        throw new NullPointerException(
            "\"" + parameter + "\" holds a null, which is equal to nothing. Leave it out.");
      }
    }
    return values.size();
  }

  /**
   * As {@link #size}, of a list of which a write spares the rows.
   *
   * @throws IllegalArgumentException if it is empty, for then all rows would be written
   */
  public static int sizeOfSome(@Nullable Collection<?> values, String parameter) {
    if (values != null && values.isEmpty()) {
      throw new IllegalArgumentException(
          "\""
              + parameter
              + "\" is empty, so that the statement would write all rows. Mark the method @AllRows"
              + " if that is meant.");
    }
    return size(values, parameter);
  }
}
