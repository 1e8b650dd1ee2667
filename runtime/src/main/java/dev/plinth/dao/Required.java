package dev.plinth.dao;

import org.jspecify.annotations.Nullable;

/** Refuses null where a value is to be written that its property must have. */
public final class Required {

  private Required() {}

  /**
   * An embedded value.
   *
   * @param first its first column
   * @param property the property that holds it
   * @throws dev.plinth.error.ValueRefusedException if it is null
   */
  public static <T> T embedded(@Nullable T value, TableColumn<?, ?> first, String property) {
    if (value == null) {
      throw Refusal.ofProperty(first, property, "is null, but is not marked @Nullable");
    }
    return value;
  }

  /**
   * An embedded value that may be absent, where a reference is to be set in it.
   *
   * @param column the first column of the reference
   * @param property the property that holds the embedded value
   * @throws dev.plinth.error.ValueRefusedException if it is null
   */
  public static <T> T holder(@Nullable T value, TableColumn<?, ?> column, String property) {
    if (value == null) {
      throw Refusal.ofProperty(
          column, property, "is null, so nothing in it can refer to an entity: set it first");
    }
    return value;
  }

  /**
   * A value inside of an embedded one that may be absent as a whole only.
   *
   * @throws dev.plinth.error.ValueRefusedException if it is null
   */
  public static <T> T value(@Nullable T value, TableColumn<?, ?> column) {
    if (value == null) {
      throw Refusal.of(
          column, "is null, but what it is embedded in is not: set it, or mark it @Nullable");
    }
    return value;
  }
}
