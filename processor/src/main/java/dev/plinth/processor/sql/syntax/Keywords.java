package dev.plinth.processor.sql.syntax;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that mean something by themselves, by the places where they can't be a name. */
final class Keywords {
  /** What a clause of a query begins with. */
  static final Set<String> CLAUSES =
      words(
          "from where group having window qualify order limit offset fetch for union intersect"
              + " except minus returning on set values using when");

  /** What can't be an alias without {@code as}. */
  static final Set<String> NO_ALIAS =
      words(
          "from where group having window qualify order limit offset fetch for union intersect"
              + " except minus returning on set values using when join inner left right full cross"
              + " natural lateral straight_join as use force ignore partition tablesample pivot"
              + " unpivot indexed not do default select with key apply outer into and or then else"
              + " end is in like between lock into returns match_recognize procedure window");

  /** What can't be a column without quotes. */
  private static final Set<String> NO_COLUMN =
      words(
          "select from where group having order union intersect except and or not on using when"
              + " then else end as in is like between join inner cross natural set values limit"
              + " returning by distinct all with case exists into asc desc fetch insert update"
              + " delete");

  private Keywords() {}

  /** Whether a bare word can't be a column. */
  static boolean isKeyword(String word) {
    return NO_COLUMN.contains(word);
  }

  static Set<String> words(String line) {
    return Arrays.stream(line.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
