package dev.plinth.processor.method;

import java.util.Arrays;
import java.util.Optional;

/** What a method does that has no statement but a name. */
enum DerivedVerb {
  FIND("find"),
  COUNT("count"),
  EXISTS("exists"),
  DELETE("delete");

  private final String word;

  DerivedVerb(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** The verb that the name of a method begins with, as a word of its own. */
  static Optional<DerivedVerb> of(String name) {
    return Arrays.stream(values()).filter(verb -> verb.begins(name)).findFirst();
  }

  private boolean begins(String name) {
    return name.startsWith(word)
        && (name.length() == word.length() || Character.isUpperCase(name.charAt(word.length())));
  }
}
