package dev.plinth.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One case of a file in {@code queries}: a Java expression, the statements that it runs, and what
 * comes of it.
 */
record QueryCase(String name, String java) {
  private static final Pattern HEAD = Pattern.compile("(?m)^-- (query|sql|result)(?:: (.*))? --$");

  /** The cases of a file, without what is expected of them. */
  static List<QueryCase> parse(String file) {
    List<QueryCase> cases = new ArrayList<>();
    Matcher head = HEAD.matcher(file);
    while (head.find()) {
      if (head.group(1).equals("query")) {
        Matcher next = HEAD.matcher(file);
        int end = next.find(head.end()) ? next.start() : file.length();
        cases.add(new QueryCase(head.group(2), file.substring(head.end(), end).strip()));
      }
    }
    return cases;
  }

  /** A method that runs the case. */
  String method(String name) {
    return "  static Object " + name + "(Database db) {\n    return " + java + ";\n  }\n";
  }

  /** The case with what came of it. */
  String with(String sql, String result) {
    String run = sql.isEmpty() ? "" : "-- sql --\n" + sql;
    return "-- query: " + name + " --\n" + java + "\n" + run + "-- result --\n" + result + "\n";
  }
}
