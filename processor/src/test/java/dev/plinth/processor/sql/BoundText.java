package dev.plinth.processor.sql;

import dev.plinth.schema.fragment.TableUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what came out of binding as lines that people can read. */
final class BoundText implements SqlPart.Visitor<String> {
  private BoundText() {}

  static String of(String sql, BoundSql bound) {
    if (!bound.problems().isEmpty()) {
      return bound.problems().stream()
          .map(problem -> problem(sql, problem))
          .collect(Collectors.joining("\n"));
    }
    List<String> lines = new ArrayList<>(texts(bound));
    bound.parameters().forEach(parameter -> lines.add(parameter(parameter)));
    bound.columns().forEach(column -> lines.add(column(column)));
    bound.tables().forEach(use -> lines.add(use(use)));
    return String.join("\n", lines);
  }

  /** The line of the text, a mark under the place, and the message. */
  private static String problem(String sql, SqlProblem problem) {
    int start = sql.lastIndexOf('\n', Math.max(0, problem.offset() - 1)) + 1;
    if (problem.offset() < sql.length() && problem.offset() == start - 1) {
      start = problem.offset();
    }
    int end = sql.indexOf('\n', start);
    String line = sql.substring(start, end < 0 ? sql.length() : end);
    int column = problem.offset() - start;
    int length = Math.max(1, Math.min(problem.length(), line.length() - column));
    boolean hasPlace = problem.length() > 0 || problem.offset() > 0;
    return (hasPlace
            ? line + "\n" + " ".repeat(Math.max(0, column)) + "^".repeat(length) + "\n"
            : "")
        + problem.message();
  }

  private static List<String> texts(BoundSql bound) {
    Map<String, List<String>> dialects = new LinkedHashMap<>();
    for (DialectText text : bound.texts()) {
      String sql =
          text.parts().stream()
              .map(part -> part.accept(new BoundText()))
              .collect(Collectors.joining());
      dialects.computeIfAbsent(sql, key -> new ArrayList<>()).add(text.dialect());
    }
    return dialects.entrySet().stream()
        .map(
            entry ->
                dialects.size() == 1
                    ? entry.getKey()
                    : String.join(", ", entry.getValue()) + ": " + entry.getKey())
        .toList();
  }

  private static String parameter(BoundParameter parameter) {
    return "  :"
        + parameter.name()
        + (parameter.many() ? " each" : "")
        + (parameter.column() == null
            ? ""
            : " " + parameter.column().table() + "." + parameter.column().column().name())
        + (parameter.type() == null ? " ?" : " " + parameter.type().name());
  }

  private static String column(ResultColumn column) {
    String nullability =
        switch (column.nullability()) {
          case NEVER -> "";
          case POSSIBLE -> " or null";
          case UNKNOWN -> " or maybe null";
        };
    return "  "
        + (column.label().isEmpty() ? "-" : column.label())
        + (column.column() == null
            ? ""
            : " = " + column.column().table() + "." + column.column().column().name())
        + (column.type() == null ? " ?" : " " + column.type().name())
        + nullability
        + (column.component() < 0 ? "" : " to " + column.component());
  }

  private static String use(TableUse use) {
    return "  "
        + use.table()
        + (use.read().isEmpty() ? "" : " reads " + String.join(", ", use.read()))
        + (use.written().isEmpty() ? "" : " writes " + String.join(", ", use.written()))
        + (use.deletes() ? " deletes" : "");
  }

  @Override
  public String text(SqlPart.Text part) {
    return part.sql();
  }

  @Override
  public String inList(SqlPart.InList part) {
    return "«" + part.before().sql() + "?…" + part.after() + " | " + part.whenEmpty() + "»";
  }

  @Override
  public String optional(SqlPart.Optional part) {
    return "«if "
        + part.parameter()
        + ":"
        + part.parts().stream().map(each -> each.accept(this)).collect(Collectors.joining())
        + "»";
  }
}
