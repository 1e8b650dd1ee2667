package dev.plinth.processor.sql.syntax;

import java.util.List;
import java.util.Set;

/**
 * How the databases of a module differ in cutting text into tokens; where they disagree among each
 * other, the standard is meant. A backslash in a string is one on all of them: the runtime doubles
 * it for MariaDB and MySQL.
 *
 * @param hashComments whether {@code #} starts a comment
 * @param nestedComments whether comments stand in comments
 * @param bracketNames whether names stand in square brackets
 */
public record Flavour(boolean hashComments, boolean nestedComments, boolean bracketNames) {

  private static final Set<String> OF_MYSQL = Set.of("mysql", "mariadb");
  private static final Set<String> WITH_NESTED_COMMENTS = Set.of("postgresql", "h2");
  private static final Set<String> WITHOUT_ARRAYS = Set.of("sqlite", "mysql", "mariadb");

  public static Flavour of(List<String> dialects) {
    return new Flavour(
        OF_MYSQL.containsAll(dialects),
        WITH_NESTED_COMMENTS.containsAll(dialects),
        dialects.contains("sqlite") && WITHOUT_ARRAYS.containsAll(dialects));
  }
}
