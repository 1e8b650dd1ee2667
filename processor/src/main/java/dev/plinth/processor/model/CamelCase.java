package dev.plinth.processor.model;

import java.util.Arrays;
import java.util.Locale;

/** Names of Java that are made of others: {@code userId}. */
public final class CamelCase {

  /** The words of {@code first}, then those of {@code second}. */
  public static String join(String first, String second) {
    return first + capitalised(second);
  }

  /** {@code name} with its first letter in upper case. */
  public static String capitalised(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /** A column as a property would be named: {@code payment_kind} as paymentKind. */
  static String ofColumn(String column) {
    return Arrays.stream(column.split("_", -1))
        .filter(word -> !word.isEmpty())
        .reduce(CamelCase::join)
        .orElse(column);
  }

  private CamelCase() {}
}
