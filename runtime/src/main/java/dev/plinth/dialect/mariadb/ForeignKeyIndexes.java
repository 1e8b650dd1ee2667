package dev.plinth.dialect.mariadb;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The indexes that InnoDB makes for foreign keys: one of the same name for each foreign key whose
 * columns no key and no index begins with. It never lets go of the last one.
 */
public final class ForeignKeyIndexes {

  private ForeignKeyIndexes() {}

  /** Whether the foreign key of the table has an index of its own. */
  public static boolean isOwn(TableSchema table, ForeignKey key) {
    return parts(table).stream().noneMatch(columns -> begins(columns, key.columns()));
  }

  /** The foreign keys that need an index of their own afterwards, and did not before. */
  static List<ForeignKey> needed(TableSchema before, TableSchema after) {
    return after.foreignKeys().stream()
        .filter(key -> before.foreignKeys().contains(key))
        .filter(key -> isOwn(after, key) && !isOwn(before, key))
        .toList();
  }

  /** The foreign keys that had an index of their own before, and need none afterwards. */
  static List<ForeignKey> unneeded(TableSchema before, TableSchema after) {
    return after.foreignKeys().stream()
        .filter(before.foreignKeys()::contains)
        .filter(key -> isOwn(before, key) && !isOwn(after, key))
        .toList();
  }

  /** Whether a key or an index of the table begins with the column. */
  static boolean leads(TableSchema table, String column) {
    return parts(table).stream().anyMatch(columns -> begins(columns, List.of(column)));
  }

  private static List<List<@Nullable String>> parts(TableSchema table) {
    List<List<@Nullable String>> parts = new ArrayList<>();
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      parts.add(new ArrayList<>(key.columns()));
    }
    table.uniques().forEach(unique -> parts.add(new ArrayList<>(unique.columns())));
    table
        .indexes()
        .forEach(
            index -> {
              List<@Nullable String> columns = new ArrayList<>();
              index.columns().stream().map(IndexColumn::name).forEach(columns::add);
              parts.add(columns);
            });
    return parts;
  }

  private static boolean begins(List<@Nullable String> columns, List<String> with) {
    return columns.size() >= with.size() && columns.subList(0, with.size()).equals(with);
  }
}
