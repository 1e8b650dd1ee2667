package dev.plinth.dialect;

import java.util.Map;

/** The expression that gives renamed enum values their new names. */
public final class RenamedValues {
  private RenamedValues() {}

  /** {@code case c when 'OLD' then 'NEW' else c end}. */
  public static String in(String value, Map<String, String> names) {
    if (names.isEmpty()) {
      return value;
    }
    StringBuilder sql = new StringBuilder("case ").append(value);
    names.forEach(
        (from, to) ->
            sql.append(" when ")
                .append(TextLiteral.of(from))
                .append(" then ")
                .append(TextLiteral.of(to)));
    return sql.append(" else ").append(value).append(" end").toString();
  }
}
