package dev.plinth.schema.json;

import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON without any space, so that equal values have equal texts. */
public final class JsonText {

  private JsonText() {}

  /**
   * The JSON of {@code value}.
   *
   * @param value null, a text, number, flag, {@link JsonMap}, {@link Map} or {@link Iterable} of
   *     these
   */
  public static String of(@Nullable Object value) {
    StringBuilder json = new StringBuilder();
    write(value, json);
    return json.toString();
  }

  private static void write(@Nullable Object value, StringBuilder json) {
    if (value == null || value instanceof Boolean || value instanceof Number) {
      json.append(value);
    } else if (value instanceof CharSequence text) {
      quote(text, json);
    } else if (value instanceof JsonMap map) {
      write(map.members(), json);
    } else if (value instanceof Map<?, ?> map) {
      object(map, json);
    } else if (value instanceof Iterable<?> elements) {
      array(elements, json);
    } else if (value instanceof JsonNode node) {
      json.append(node);
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private static void object(Map<?, ?> members, StringBuilder json) {
    String separator = "{";
    for (Map.Entry<?, ?> member : members.entrySet()) {
      json.append(separator);
      quote(String.valueOf(member.getKey()), json);
      json.append(':');
      write(member.getValue(), json);
      separator = ",";
    }
    json.append(members.isEmpty() ? "{}" : "}");
  }

  private static void array(Iterable<?> elements, StringBuilder json) {
    json.append('[');
    Iterator<?> each = elements.iterator();
    while (each.hasNext()) {
      write(each.next(), json);
      if (each.hasNext()) {
        json.append(',');
      }
    }
    json.append(']');
  }

  private static void quote(CharSequence text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ') {
            json.append(String.format("\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}
