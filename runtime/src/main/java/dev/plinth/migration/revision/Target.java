package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.INVALID_TARGET;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the user calls the revision to go to: {@code [branch@]symbol[±N]} or {@code [branch@]±N}.
 *
 * @param text as it was written
 * @param branch id, label or start of an id of a revision on the branch meant, or null
 * @param symbol id, label or start of an id, {@code head}, {@code heads} or {@code base}; null =
 *     where the database is
 * @param offset steps up from there, negative = down
 */
public record Target(String text, @Nullable String branch, @Nullable String symbol, int offset) {

  private static final Pattern FORM =
      Pattern.compile("(?:([^@:\\s+]+)@)?([^@:\\s+-][^@:\\s+]*?)?([+-]\\d{1,6})?");

  /** The newest revision. */
  public static final Target HEAD = parse("head");

  /** Reads what a user wrote. */
  public static Target parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || (form.group(2) == null && form.group(3) == null)) {
      throw INVALID_TARGET.about(text);
    }
    int offset = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
    if (form.group(3) != null && (offset == 0 || "heads".equals(form.group(2)))) {
      throw INVALID_TARGET.about(text);
    }
    return new Target(text, form.group(1), form.group(2), offset);
  }

  /** Whether it is so many steps from where the database is. */
  boolean isRelative() {
    return symbol == null;
  }

  /** The same, if the steps were part of an id, as in {@code add-orders-2}. */
  String asId() {
    return text.substring(text.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
