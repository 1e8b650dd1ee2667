package dev.plinth.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What statements do to which table, whatever a database calls it: keys may come back with an
 * insert or by another statement, and rows may be written by one statement or by several.
 */
final class StatementKinds {

  private static final Pattern WRITE =
      Pattern.compile("\\b(insert into|update|delete from) [`\"]?(\\w+)");

  private static final Pattern READ = Pattern.compile("^(select) .*? from [`\"]?(\\w+)");

  private StatementKinds() {}

  /** One line for each run of statements of one kind on one table. */
  static List<String> of(String statements) {
    List<String> kinds = new ArrayList<>();
    for (String statement : statements.lines().toList()) {
      String kind = kind(statement);
      if (!kind.isEmpty() && (kinds.isEmpty() || !kinds.get(kinds.size() - 1).equals(kind))) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** Nothing for what only asks for keys. */
  private static String kind(String statement) {
    for (Pattern pattern : List.of(WRITE, READ)) {
      Matcher matcher = pattern.matcher(statement);
      if (matcher.find()) {
        return matcher.group(1) + " " + matcher.group(2);
      }
    }
    return "";
  }
}
