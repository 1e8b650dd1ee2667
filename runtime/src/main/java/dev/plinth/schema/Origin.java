package dev.plinth.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The Java declaration that something of the schema comes from; no part of the schema's hash.
 *
 * @param type binary name of the class, such as {@code shop.User}
 * @param member name of the property, or null for the class itself
 * @param renamedFrom the name before, as told by {@code @RenamedFrom}, or null
 * @param renamedValues of an enum column or type: new value to old value, as told by
 *     {@code @RenamedFrom}
 */
public record Origin(
    String type,
    @Nullable String member,
    @Nullable String renamedFrom,
    Map<String, String> renamedValues) {

  public Origin {
    renamedValues = Collections.unmodifiableMap(new TreeMap<>(renamedValues));
  }

  /** A class. */
  public static Origin of(String type) {
    return new Origin(type, null, null, Map.of());
  }

  /** A property of a class. */
  public static Origin of(String type, String member) {
    return new Origin(type, member, null, Map.of());
  }

  /** The same with the name before. */
  public Origin renamedFrom(String old) {
    return new Origin(type, member, old, renamedValues);
  }

  /** The same with values (new to old) that got another name. */
  public Origin renamedValues(Map<String, String> values) {
    return new Origin(type, member, renamedFrom, values);
  }

  /** The declaration alone: what stays true once the renames are done. */
  public Origin settled() {
    return renamedFrom == null && renamedValues.isEmpty()
        ? this
        : new Origin(type, member, null, Map.of());
  }

  /** Likewise; null stays null. */
  public static @Nullable Origin settledOrNull(@Nullable Origin origin) {
    return origin == null ? null : origin.settled();
  }

  /** Whether both are the same declaration, whatever they were called before. */
  public boolean isSame(@Nullable Origin other) {
    return other != null && type.equals(other.type) && Objects.equals(member, other.member);
  }

  @Override
  public String toString() {
    return member == null ? type : type + "." + member;
  }
}
