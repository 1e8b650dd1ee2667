package dev.plinth.processor.method;

import dev.plinth.processor.sql.BoundParameter;
import dev.plinth.processor.sql.SqlPart;
import java.util.ArrayList;
import java.util.List;

/** A statement that grows, with the parameters in it. */
final class DerivedText {
  private final List<SqlPart> parts = new ArrayList<>();
  private final List<BoundParameter> parameters = new ArrayList<>();
  private final StringBuilder sql = new StringBuilder();
  private final List<Integer> indexes = new ArrayList<>();

  /** Adds text with a {@code ?} for each of these. */
  DerivedText add(String text, BoundParameter... bound) {
    sql.append(text);
    for (BoundParameter parameter : bound) {
      indexes.add(parameters.size());
      parameters.add(parameter);
    }
    return this;
  }

  /** Adds {@code x in (…)}. */
  void addList(String before, BoundParameter list, boolean negated) {
    flush();
    parts.add(
        new SqlPart.InList(
            new SqlPart.Text(before, List.of()),
            parameters.size(),
            ")",
            negated ? "1 = 1" : "1 = 0",
            negated));
    parameters.add(list);
  }

  /** Adds text that stands there where the argument is not null, and another where it is. */
  void addChoice(String text, String otherwise, BoundParameter... bound) {
    flush();
    add(text, bound);
    SqlPart present = new SqlPart.Text(text, indexes);
    sql.setLength(0);
    indexes.clear();
    parts.add(new SqlPart.Optional(bound[0].path().get(0), List.of(present), otherwise));
  }

  List<SqlPart> parts() {
    flush();
    return List.copyOf(parts);
  }

  List<BoundParameter> parameters() {
    return parameters;
  }

  private void flush() {
    if (!sql.isEmpty()) {
      parts.add(new SqlPart.Text(sql.toString(), indexes));
      sql.setLength(0);
      indexes.clear();
    }
  }
}
