package dev.plinth.processor.model;

import java.util.List;

/** Names the columns that refer to the key of another table. */
final class ReferenceNames {

  /**
   * The name and the column of the key, as in {@code user_id}; words that end the one and begin the
   * other are written once, so that {@code home_address} to {@code address_id} is {@code
   * home_address_id}.
   *
   * @param name what refers, in snake case
   * @param key a column of the key
   */
  static String column(String name, String key) {
    List<String> words = List.of(key.split("_", -1));
    for (int shared = words.size() - 1; shared > 0; shared--) {
      String start = String.join("_", words.subList(0, shared));
      if (name.equals(start) || name.endsWith("_" + start)) {
        return name + key.substring(start.length());
      }
    }
    return name + "_" + key;
  }

  private ReferenceNames() {}
}
