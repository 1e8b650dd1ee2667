package dev.plinth.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a foreign key does to its row when the referenced row goes or changes its key. */
public enum ReferentialAction {
  NO_ACTION,
  RESTRICT,
  CASCADE,
  SET_NULL,
  SET_DEFAULT;

  /** The words of snapshots and of SQL, such as {@code set null}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The action written with these words, or nothing if there is none. */
  public static Optional<ReferentialAction> ofWords(String words) {
    return Arrays.stream(values()).filter(action -> action.words().equals(words)).findFirst();
  }
}
