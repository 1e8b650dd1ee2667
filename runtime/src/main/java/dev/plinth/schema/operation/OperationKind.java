package dev.plinth.schema.operation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The vocabulary: what can happen to a schema. */
public enum OperationKind {
  CREATE_TABLE,
  DROP_TABLE,
  RENAME_TABLE,
  ADD_COLUMN,
  DROP_COLUMN,
  RENAME_COLUMN,
  ALTER_COLUMN,
  CREATE_PRIMARY_KEY,
  DROP_PRIMARY_KEY,
  CREATE_UNIQUE,
  DROP_UNIQUE,
  CREATE_INDEX,
  DROP_INDEX,
  CREATE_FOREIGN_KEY,
  DROP_FOREIGN_KEY,
  CREATE_CHECK,
  DROP_CHECK,
  RENAME_CONSTRAINT,
  RENAME_INDEX,
  SET_COMMENT,
  SET_OPTIONS,
  SET_ORIGIN,
  CREATE_ENUM,
  ADD_ENUM_VALUE,
  RENAME_ENUM_VALUE,
  RECREATE_ENUM,
  DROP_ENUM,
  CREATE_VIEW,
  REPLACE_VIEW,
  DROP_VIEW,
  EXECUTE_SQL;

  /** The word in JSON, such as {@code create_table}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this word, or nothing if there is none. */
  public static Optional<OperationKind> ofKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
