package dev.plinth.migration.revision;

import java.util.Map;
import java.util.TreeMap;

/**
 * One SQL file of a revision.
 *
 * @param path the file below the place of revisions
 * @param text its text with LF line ends
 */
public record Script(String path, String text) {

  private static final String UP = "up.";
  private static final String DOWN = "down.";
  private static final String SQL = ".sql";

  /** The hash of the text. */
  public String hash() {
    return Checksums.of(text);
  }

  /** The name of the file that leads to a revision, by dialect. */
  public static String up(String dialect) {
    return UP + dialect + SQL;
  }

  /** The name of the file that leads back, by dialect. */
  public static String down(String dialect) {
    return DOWN + dialect + SQL;
  }

  /** Whether a file of this name is SQL. */
  static boolean isOne(String name) {
    return name.endsWith(SQL);
  }

  /** The hashes of those of {@code files} that lead to a revision, by dialect. */
  static Map<String, String> upHashes(Map<String, String> files) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach(
        (name, text) -> {
          if (name.startsWith(UP) && name.endsWith(SQL)) {
            hashes.put(
                name.substring(UP.length(), name.length() - SQL.length()), Checksums.of(text));
          }
        });
    return hashes;
  }
}
