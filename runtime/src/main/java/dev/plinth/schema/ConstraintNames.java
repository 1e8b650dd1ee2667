package dev.plinth.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names of constraints and indexes that nobody named, at most 63 bytes long. */
public final class ConstraintNames {

  /** The longest name that every database takes. */
  public static final int MAX_BYTES = 63;

  private static final int HASH_DIGITS = 8;

  private ConstraintNames() {}

  public static String primaryKey(TableName table) {
    return shortened("pk_" + table.name());
  }

  public static String unique(TableName table, List<String> columns) {
    return shortened("uq_" + table.name() + "_" + String.join("_", columns));
  }

  public static String index(TableName table, List<String> columns) {
    return shortened("ix_" + table.name() + "_" + String.join("_", columns));
  }

  public static String foreignKey(TableName table, List<String> columns, TableName references) {
    return shortened(
        "fk_" + table.name() + "_" + String.join("_", columns) + "_" + references.name());
  }

  /** The check of one column, or of a table with {@code part} saying which of its checks. */
  public static String check(TableName table, String part) {
    return shortened("ck_" + table.name() + "_" + part);
  }

  /** {@code name} itself if it fits, else its start and a hash of the whole. */
  public static String shortened(String name) {
    if (length(name) <= MAX_BYTES) {
      return name;
    }
    int end = name.length();
    while (length(name.substring(0, end)) > MAX_BYTES - HASH_DIGITS - 1) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + "_" + Sha256.hex(name).substring(0, HASH_DIGITS);
  }

  /** How many bytes a database needs for {@code name}. */
  public static int length(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
