package dev.plinth.processor.sql.syntax;

import java.util.List;
import java.util.Set;

/**
 * How the databases of a module differ in cutting text into tokens; where they disagree among each
 * other, the standard is meant.
 *
 * @param backslashes whether a backslash in a string escapes what follows
 * @param hashComments whether {@code #} starts a comment
 * @param nestedComments whether comments stand in comments
 * @param bracketNames whether names stand in square brackets
 */
public record Flavour(
    boolean backslashes, boolean hashComments, boolean nestedComments, boolean bracketNames) {

  private static final Set<String> OF_MYSQL = Set.of("mysql", "mariadb");
  private static final Set<String> WITH_NESTED_COMMENTS = Set.of("postgresql", "h2");
  private static final Set<String> WITHOUT_ARRAYS = Set.of("sqlite", "mysql", "mariadb");

  public static Flavour of(List<String> dialects) {
    boolean mysql = OF_MYSQL.containsAll(dialects);
    return new Flavour(
        mysql,
        mysql,
        WITH_NESTED_COMMENTS.containsAll(dialects),
        dialects.contains("sqlite") && WITHOUT_ARRAYS.containsAll(dialects));
  }
}
