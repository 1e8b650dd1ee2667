package dev.plinth.processor.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns names of Java into names of the database: {@code emailAddress} to email_address. */
final class SnakeCase {
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  static String of(String name) {
    return WORD_START.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  private SnakeCase() {}
}
