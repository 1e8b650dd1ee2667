package dev.plinth.processor.sql;

import dev.plinth.type.ColumnType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One value that a row of the result is asked for.
 *
 * @param name the Java name, such as {@code emailAddress} or {@code user.name}
 * @param label the column it comes from, such as {@code email_address}
 * @param type null where a converter or the like decides
 * @param nullable whether it can take NULL
 */
public record ResultComponent(
    String name, String label, @Nullable ColumnType type, boolean nullable) {

  /** Whether a column of this label is meant; letter case and underscores don't count. */
  boolean takes(String columnLabel) {
    String plain = plain(columnLabel);
    return plain.equals(plain(label)) || plain.equals(plain(name));
  }

  private static String plain(String text) {
    return text.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
