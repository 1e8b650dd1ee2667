package dev.plinth.schema.json;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value of a JSON file, which knows where it stands so that errors can say so. */
public final class JsonNode {

  private final @Nullable Object value;
  private final String file;
  private final int line;

  JsonNode(@Nullable Object value, String file, int line) {
    this.value = value;
    this.file = file;
    this.line = line;
  }

  /**
   * Reads JSON.
   *
   * @param file what messages call the text, such as a path
   * @throws SchemaFileException if it is no JSON
   */
  public static JsonNode parse(String text, String file) {
    return new JsonParser(text, file).parse();
  }

  public boolean isNull() {
    return value == null;
  }

  public boolean isObject() {
    return value instanceof Map;
  }

  /** The members of an object, to be read one by one. */
  public JsonObject object() {
    if (value instanceof Map<?, ?> members) {
      return new JsonObject(this, members);
    }
    throw wrong("an object");
  }

  /** The elements of an array. */
  public List<JsonNode> elements() {
    if (value instanceof List<?> elements) {
      return elements.stream().map(JsonNode.class::cast).toList();
    }
    throw wrong("a list");
  }

  public String text() {
    if (value instanceof String text) {
      return text;
    }
    throw wrong("a text");
  }

  /** All elements of an array of texts. */
  public List<String> texts() {
    return elements().stream().map(JsonNode::text).toList();
  }

  public boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong("true or false");
  }

  /** A whole number of 64 bits. */
  public long number() {
    if (value instanceof Long number) {
      return number;
    }
    throw wrong("a whole number");
  }

  /** A whole number of 32 bits. */
  public int integer() {
    long number = number();
    if (number == (int) number) {
      return (int) number;
    }
    throw wrong("a smaller number");
  }

  /** The exception that says what is wrong with this value. */
  public SchemaFileException error(String reason) {
    return SchemaFileProblem.WRONG_VALUE.in(file, line, reason);
  }

  SchemaFileException error(SchemaFileProblem problem, Object... subjects) {
    Object[] all = new Object[subjects.length + 1];
    all[0] = line;
    System.arraycopy(subjects, 0, all, 1, subjects.length);
    return problem.in(file, all);
  }

  String file() {
    return file;
  }

  /** The JSON of this value, without any space. */
  @Override
  public String toString() {
    return JsonText.of(value);
  }

  private SchemaFileException wrong(String expected) {
    return error(expected + " is expected, not " + this);
  }
}
