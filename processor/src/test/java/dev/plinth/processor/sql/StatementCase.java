package dev.plinth.processor.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * One statement of a file: a title behind {@code ==}, a line that describes its method, the text,
 * and behind {@code ->} what comes out.
 */
record StatementCase(String file, String title, String method, String sql, String expected) {

  static List<StatementCase> in(String file, String content) {
    List<StatementCase> cases = new ArrayList<>();
    for (String block : content.split("(?m)^== ", -1)) {
      if (!block.isBlank() && !block.startsWith("#")) {
        cases.add(read(file, block));
      }
    }
    return cases;
  }

  private static StatementCase read(String file, String block) {
    List<String> lines = block.lines().toList();
    int arrow = lines.indexOf("->");
    int end = arrow < 0 ? lines.size() : arrow;
    String expected =
        arrow < 0 ? "" : String.join("\n", lines.subList(arrow + 1, lines.size())).stripTrailing();
    return new StatementCase(
        file,
        lines.get(0),
        lines.get(1),
        String.join("\n", lines.subList(2, end)).stripTrailing(),
        expected);
  }

  String write(String result) {
    return "== " + title + "\n" + method + "\n" + sql + "\n->\n" + result + "\n\n";
  }

  @Override
  public String toString() {
    return file + ": " + title;
  }
}
