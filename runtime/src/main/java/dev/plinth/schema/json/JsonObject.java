package dev.plinth.schema.json;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object, to be read one by one; a member that is null counts as absent.
 *
 * <p>{@link #end()} then refuses every member that nobody asked for.
 */
public final class JsonObject {

  private final JsonNode node;
  private final Map<String, JsonNode> members = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();

  JsonObject(JsonNode node, Map<?, ?> members) {
    this.node = node;
    members.forEach((key, value) -> this.members.put((String) key, (JsonNode) value));
  }

  /** The member, or nothing if it is absent. */
  public Optional<JsonNode> find(String key) {
    known.add(key);
    return Optional.ofNullable(members.get(key)).filter(value -> !value.isNull());
  }

  /**
   * The member.
   *
   * @throws SchemaFileException if it is absent
   */
  public JsonNode get(String key) {
    return find(key).orElseThrow(() -> node.error(SchemaFileProblem.MISSING_KEY, key));
  }

  public String text(String key) {
    return get(key).text();
  }

  public @Nullable String textOrNull(String key) {
    return find(key).map(JsonNode::text).orElse(null);
  }

  public @Nullable Long numberOrNull(String key) {
    return find(key).map(JsonNode::number).orElse(null);
  }

  /** The member, false if absent. */
  public boolean flag(String key) {
    return flag(key, false);
  }

  public boolean flag(String key, boolean absent) {
    return find(key).map(JsonNode::flag).orElse(absent);
  }

  /** The texts of an array, none if it is absent. */
  public List<String> texts(String key) {
    return find(key).map(JsonNode::texts).orElse(List.of());
  }

  /** The elements of an array, none if it is absent. */
  public <T> List<T> list(String key, Function<JsonNode, T> element) {
    List<T> elements = new ArrayList<>();
    find(key).ifPresent(array -> array.elements().forEach(e -> elements.add(element.apply(e))));
    return elements;
  }

  /** The members of an object of texts, none if it is absent. */
  public Map<String, String> map(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    find(key)
        .map(JsonNode::object)
        .ifPresent(
            object -> object.members.forEach((name, value) -> texts.put(name, value.text())));
    return texts;
  }

  /** All members in their order. */
  public Map<String, JsonNode> members() {
    known.addAll(members.keySet());
    return Collections.unmodifiableMap(members);
  }

  /**
   * Ends reading.
   *
   * @throws SchemaFileException if a member was not asked for
   */
  public void end() {
    for (Map.Entry<String, JsonNode> member : members.entrySet()) {
      String key = member.getKey();
      if (!known.contains(key)) {
        String hint =
            Nearest.to(key, known).map(name -> ". Did you mean \"" + name + "\"?").orElse("");
        throw member.getValue().error(SchemaFileProblem.UNKNOWN_KEY, key, hint);
      }
    }
  }

  JsonNode node() {
    return node;
  }
}
