package dev.plinth.dao;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement of generated code, with {@code ?} for its parameters. Made once and kept in a
 * constant: what a connection retains, it finds by the statement. Immutable.
 */
public final class Sql {

  private static final List<String> VERBS =
      List.of("insert", "update", "delete", "replace", "merge");

  private final String name;
  private final String text;
  private final List<String> returning;
  private final boolean writes;
  private final int hash;

  private Sql(String name, String text, List<String> returning) {
    this.name = name;
    this.text = text;
    this.returning = returning;
    this.writes = writes(text.stripLeading());
    this.hash = 31 * text.hashCode() + returning.hashCode();
  }

  private static boolean writes(String text) {
    if (begins(text, "with")) {
      String lowerCase = text.toLowerCase(Locale.ROOT);
      return VERBS.stream().anyMatch(verb -> lowerCase.contains(verb + " "));
    }
    return VERBS.stream().anyMatch(verb -> begins(text, verb));
  }

  private static boolean begins(String text, String word) {
    return text.regionMatches(true, 0, word, 0, word.length());
  }

  /**
   * A statement.
   *
   * @param name where it comes from, as {@code UserDao.findByName}; for logs and plugins
   * @param text the SQL, with positional parameters
   */
  public static Sql of(String name, String text) {
    return new Sql(name, text, List.of());
  }

  /**
   * The same statement, which gives back these columns of the row that it writes, as a query gives
   * its columns. How, is the database's affair.
   */
  public Sql returning(String... columns) {
    return new Sql(name, text, List.of(columns));
  }

  /** Where the statement comes from. */
  public String name() {
    return name;
  }

  /** The SQL, without what gives {@link #returning()} back. */
  public String text() {
    return text;
  }

  /** The columns that the statement gives back of what it writes; mostly none. */
  public List<String> returning() {
    return returning;
  }

  /** Whether the statement writes rows, instead of reading them only. */
  public boolean writes() {
    return writes;
  }

  /** Equal text that returns the same is the same statement, whatever its name. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Sql that
            && hash == that.hash
            && text.equals(that.text)
            && returning.equals(that.returning));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return name + ": " + text;
  }
}
