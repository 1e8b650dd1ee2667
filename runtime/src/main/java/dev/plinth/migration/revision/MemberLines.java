package dev.plinth.migration.revision;

import dev.plinth.schema.json.JsonMap;
import dev.plinth.schema.json.JsonText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A JSON object for people: one line per member, long lists with one line per element. */
final class MemberLines {

  private final List<String> members = new ArrayList<>();

  MemberLines add(String key, Object value) {
    return addText(key, JsonText.of(value));
  }

  MemberLines addUnlessEmpty(String key, Collection<?> value) {
    return value.isEmpty() ? this : add(key, value);
  }

  MemberLines addUnlessEmpty(String key, JsonMap value) {
    String json = JsonText.of(value);
    return json.equals("{}") ? this : addText(key, json);
  }

  MemberLines addIfTrue(String key, boolean value) {
    return value ? add(key, true) : this;
  }

  MemberLines addLines(String key, List<?> elements) {
    return addText(
        key,
        elements.isEmpty()
            ? "[]"
            : elements.stream()
                .map(JsonText::of)
                .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]")));
  }

  MemberLines addLinesUnlessEmpty(String key, List<?> elements) {
    return elements.isEmpty() ? this : addLines(key, elements);
  }

  String text() {
    return members.stream().collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  private MemberLines addText(String key, String json) {
    members.add("  " + JsonText.of(key) + ": " + json);
    return this;
  }
}
