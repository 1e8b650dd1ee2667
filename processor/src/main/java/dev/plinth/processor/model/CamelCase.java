package dev.plinth.processor.model;

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

  private CamelCase() {}
}
