package dev.plinth.schema.json;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object that is being written, member by member; its text is {@link #toString()}. */
public final class JsonMap {

  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  /** Adds a member, null included. */
  public JsonMap put(String key, @Nullable Object value) {
    members.put(key, value);
    return this;
  }

  /** Adds a member unless it is null, false, or without elements. */
  public JsonMap putIfPresent(String key, @Nullable Object value) {
    boolean absent =
        value == null
            || Boolean.FALSE.equals(value)
            || (value instanceof Collection<?> elements && elements.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    return absent ? this : put(key, value);
  }

  /** Adds all members of another object. */
  public JsonMap putAll(JsonMap other) {
    members.putAll(other.members);
    return this;
  }

  Map<String, @Nullable Object> members() {
    return Collections.unmodifiableMap(members);
  }

  @Override
  public String toString() {
    return JsonText.of(this);
  }
}
