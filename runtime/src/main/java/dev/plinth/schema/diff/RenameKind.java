package dev.plinth.schema.diff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a hint can rename. */
public enum RenameKind {
  TABLE,
  COLUMN,
  ENUM_VALUE;

  /** The word in files of hints. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this word, or nothing if there is none. */
  public static Optional<RenameKind> ofKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
