package dev.plinth.schema.json;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON as the standard has it, remembering the line of every value. */
final class JsonParser {

  private static final int MAX_DEPTH = 100;
  private static final String CONFLICT_MARK = "<<<<<<<";

  private final String text;
  private final String file;
  private int at;
  private int line = 1;
  private int depth;

  JsonParser(String text, String file) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.file = file;
  }

  JsonNode parse() {
    JsonNode node = value();
    skipSpace();
    if (at < text.length()) {
      throw error("there is text behind the end");
    }
    return node;
  }

  private JsonNode value() {
    skipSpace();
    int start = line;
    if (++depth > MAX_DEPTH) {
      throw error("it is nested too deeply");
    }
    Object value =
        switch (peek()) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> string();
          default -> scalar();
        };
    depth--;
    return new JsonNode(value, file, start);
  }

  private Map<String, JsonNode> object() {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    expect('{');
    if (skips('}')) {
      return members;
    }
    do {
      skipSpace();
      String key = string();
      expect(':');
      if (members.put(key, value()) != null) {
        throw error("the key \"" + key + "\" is there twice");
      }
    } while (skips(','));
    expect('}');
    return members;
  }

  private List<JsonNode> array() {
    List<JsonNode> elements = new ArrayList<>();
    expect('[');
    if (skips(']')) {
      return elements;
    }
    do {
      elements.add(value());
    } while (skips(','));
    expect(']');
    return elements;
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw error("a text ends at the end of its line");
      }
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw error("\\" + c + " means nothing");
    };
  }

  private char unicode() {
    int end = Math.min(at + 4, text.length());
    String digits = text.substring(at, end);
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      throw error("\\u needs four hexadecimal digits");
    }
    at = end;
    return (char) Integer.parseInt(digits, 16);
  }

  private @Nullable Object scalar() {
    int start = at;
    while (at < text.length() && isPartOfScalar(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> number(word);
    };
  }

  private Object number(String word) {
    if (word.matches("-?(0|[1-9][0-9]*)")) {
      BigInteger number = new BigInteger(word);
      return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }
    if (word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?")) {
      return new BigDecimal(word);
    }
    throw error(
        word.isEmpty()
            ? "\"" + peek() + "\" is not expected"
            : "\"" + word + "\" is neither a number nor true, false or null");
  }

  private static boolean isPartOfScalar(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
  }

  private boolean skips(char c) {
    skipSpace();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!skips(c)) {
      throw error("\"" + c + "\" is expected, not \"" + peek() + "\"");
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw error("it ends too early");
    }
    return text.charAt(at);
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      line += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
  }

  private SchemaFileException error(String reason) {
    boolean conflict = text.startsWith(CONFLICT_MARK, at) || text.startsWith("=======", at);
    return conflict
        ? SchemaFileProblem.CONFLICT_MARKS.in(file, line)
        : SchemaFileProblem.SYNTAX.in(file, line, reason);
  }
}
