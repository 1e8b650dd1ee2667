package dev.plinth.processor.sql;

import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a case describes its method: {@code on h2, sqlite (String name, long[] ids, User(long
 * id) user) (long id, String fullname?) @AllRows}. Without {@code on} it is for SQLite; a question
 * mark says that the value may be null.
 */
final class MethodText {
  private static final Map<String, ColumnType> TYPES =
      Map.ofEntries(
          Map.entry("int", ColumnTypes.INTEGER),
          Map.entry("long", ColumnTypes.BIGINT),
          Map.entry("boolean", ColumnTypes.BOOLEAN),
          Map.entry("double", ColumnTypes.DOUBLE),
          Map.entry("String", ColumnTypes.TEXT),
          Map.entry("BigDecimal", ColumnTypes.DECIMAL),
          Map.entry("LocalDate", ColumnTypes.DATE),
          Map.entry("LocalDateTime", ColumnTypes.TIMESTAMP),
          Map.entry("Instant", ColumnTypes.TIMESTAMPTZ),
          Map.entry("UUID", ColumnTypes.UUID),
          Map.entry("Status", ColumnTypes.ENUM),
          Map.entry("byte[]", ColumnTypes.BLOB));

  private final String text;
  private int at;

  private MethodText(String text) {
    this.text = text;
  }

  static SqlMethod read(String line, String sql) {
    String dialects = "sqlite";
    String rest = line;
    if (line.startsWith("on ")) {
      int open = line.indexOf('(');
      dialects = line.substring(3, open).strip();
      rest = line.substring(open);
    }
    MethodText reader = new MethodText(rest);
    List<SqlParameter> parameters = reader.parameters();
    ExpectedResult result = reader.result();
    String flags = rest.substring(reader.at);
    return new SqlMethod(
        sql,
        parameters,
        result,
        flags.contains("@AllRows"),
        flags.contains("@ReadOnly"),
        flags.contains("@Page"),
        Arrays.stream(dialects.split(", *")).toList());
  }

  private List<SqlParameter> parameters() {
    List<SqlParameter> parameters = new ArrayList<>();
    expect('(');
    while (peek() != ')') {
      parameters.add(parameter());
      if (peek() == ',') {
        expect(',');
      }
    }
    expect(')');
    return parameters;
  }

  private SqlParameter parameter() {
    String type = word();
    if (peek() == '(') {
      List<SqlParameter> properties = parameters();
      return maybeAbsent(SqlParameter.composite(word(), type, properties));
    }
    boolean isMany = text.startsWith("[]", at) && !type.equals("byte");
    at += isMany ? 2 : 0;
    String name = word();
    return maybeAbsent(
        isMany
            ? SqlParameter.collection(name, "List<" + type + ">", type(type))
            : SqlParameter.value(name, type, type(type)));
  }

  private SqlParameter maybeAbsent(SqlParameter parameter) {
    if (peek() == '?') {
      expect('?');
      return parameter.orNull();
    }
    return parameter;
  }

  private ExpectedResult result() {
    if (peek() != '(') {
      String type = word();
      boolean nullable = peek() == '?';
      at += nullable ? 1 : 0;
      return switch (type) {
        case "nothing" -> ExpectedResult.NONE;
        case "any" -> ExpectedResult.ANY;
        default -> ExpectedResult.scalar(type, type(type), nullable);
      };
    }
    List<ResultComponent> components = new ArrayList<>();
    for (SqlParameter each : parameters()) {
      components.add(
          new ResultComponent(each.name(), snake(each.name()), each.type(), each.nullable()));
    }
    return ExpectedResult.row("Row", components);
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static @Nullable ColumnType type(String name) {
    return TYPES.get(name);
  }

  private char peek() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new IllegalArgumentException("\"" + c + "\" expected at " + at + " in " + text);
    }
    at++;
  }

  private String word() {
    peek();
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (at == start) {
      throw new IllegalArgumentException("a word expected at " + at + " in " + text);
    }
    return text.substring(start, at);
  }
}
