package dev.plinth.schema.fragment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a statement does as a whole. */
public enum StatementKind {
  SELECT,
  INSERT,
  UPDATE,
  DELETE,
  MERGE,
  /** Anything else: a call, a setting, DDL. */
  OTHER;

  /** Whether rows change, as far as that is known. */
  public boolean writes() {
    return this != SELECT && this != OTHER;
  }

  /** Its name in files, such as {@code select}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<StatementKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(StatementKind::word).toList();
  }
}
