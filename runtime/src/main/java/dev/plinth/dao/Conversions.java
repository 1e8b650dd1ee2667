package dev.plinth.dao;

import dev.plinth.type.Converter;
import org.jspecify.annotations.Nullable;

/** Calls converters, never with null, and names the column where they fail; for generated code. */
public final class Conversions {
  private Conversions() {}

  /**
   * What the column stores; null for null.
   *
   * @throws dev.plinth.error.ValueRefusedException if the converter throws or returns null
   */
  public static <J, C> @Nullable C toColumn(
      Converter<J, C> converter, TableColumn<?, ?> column, @Nullable J value) {
    if (value == null) {
      return null;
    }
    C converted;
    try {
      converted = converter.toColumn(value);
    } catch (RuntimeException e) {
      throw Refusal.unconverted(column, name(converter), e);
    }
    if (converted == null) {
      throw Refusal.of(column, "becomes null in " + name(converter));
    }
    return converted;
  }

  /**
   * What the property holds.
   *
   * @throws dev.plinth.error.UnreadableValueException if the converter throws or returns null
   */
  public static <J, C> J toProperty(Converter<J, C> converter, TableColumn<?, ?> column, C value) {
    J converted;
    try {
      converted = converter.toProperty(value);
    } catch (RuntimeException e) {
      throw Unreadable.unconverted(column, value, name(converter), e);
    }
    if (converted == null) {
      throw Unreadable.of(
          column, "holds '" + value + "', which becomes null in " + name(converter));
    }
    return converted;
  }

  /** Likewise; null for null. */
  public static <J, C> @Nullable J toPropertyOrNull(
      Converter<J, C> converter, TableColumn<?, ?> column, @Nullable C value) {
    return value == null ? null : toProperty(converter, column, value);
  }

  private static String name(Converter<?, ?> converter) {
    return converter.getClass().getSimpleName();
  }
}
