package dev.plinth.processor.sql;

import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.schema.TableName;
import dev.plinth.type.ColumnType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One value that a row of the result is asked for.
 *
 * @param name the Java name, such as {@code emailAddress} or {@code user.name}
 * @param label the column it comes from, such as {@code email_address}
 * @param type null where a converter or the like decides
 * @param nullable whether it can take NULL
 * @param table of an entity, all of whose columns it takes; null for one value
 * @param columns of that table, in the order in which they are read
 */
public record ResultComponent(
    String name,
    String label,
    @Nullable ColumnType type,
    boolean nullable,
    @Nullable TableName table,
    List<String> columns) {

  public ResultComponent {
    columns = List.copyOf(columns);
  }

  /** One value. */
  public ResultComponent(String name, String label, @Nullable ColumnType type, boolean nullable) {
    this(name, label, type, nullable, null, List.of());
  }

  /** An entity instead, with these columns of its table. */
  public ResultComponent ofColumns(List<String> all, TableName of) {
    return new ResultComponent(name, label, null, nullable, of, all);
  }

  boolean isEntity() {
    return table != null;
  }

  /** Whether columns of a result, from {@code at} on, are those of the entity. */
  boolean takes(List<RelationColumn> results, int at) {
    if (results.size() < at + columns.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      Place place = results.get(at + i).value().place();
      if (place == null
          || !place.table().equals(table)
          || !place.column().name().equals(columns.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a column of this label is meant; letter case and underscores don't count. */
  boolean takes(String columnLabel) {
    String plain = plain(columnLabel);
    return plain.equals(plain(label)) || plain.equals(plain(name));
  }

  private static String plain(String text) {
    return text.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
