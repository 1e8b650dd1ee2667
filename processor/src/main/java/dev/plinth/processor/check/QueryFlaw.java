package dev.plinth.processor.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** What keeps a text from being one query, as far as that shows without a database. */
final class QueryFlaw {
  private static final Pattern QUOTED =
      Pattern.compile("'[^']*'|\"[^\"]*\"|--[^\\n]*|(?s:/\\*.*?\\*/)");
  private static final Pattern START =
      Pattern.compile("(?is)\\s*\\(*\\s*(?:select|with|values)\\b.*");

  private QueryFlaw() {}

  static Optional<String> of(String query) {
    if (query.isBlank()) {
      return Optional.of("is empty");
    }
    String plain = QUOTED.matcher(query).replaceAll(" ");
    if (plain.contains("'") || plain.contains("\"")) {
      return Optional.of("has an open quote");
    }
    if (plain.contains(";")) {
      return Optional.of("has a semicolon");
    }
    if (plain.contains("?")) {
      return Optional.of("has a parameter");
    }
    return START.matcher(plain).matches()
        ? Optional.empty()
        : Optional.of("does not begin with select, with or values");
  }
}
