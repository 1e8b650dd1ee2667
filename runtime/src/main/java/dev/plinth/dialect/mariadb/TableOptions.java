package dev.plinth.dialect.mariadb;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The options of a table: InnoDB, and text that is compared by its characters as in Java, unless
 * the table says otherwise.
 */
final class TableOptions {
  private static final Pattern OURS =
      Pattern.compile(
          "(engine|row_format|key_block_size|charset|default|character|collate|auto_increment"
              + "|stats_\\w+|data|encryption|compression|page_\\w+|partition|tablespace|avg_row_\\w+"
              + "|transactional|encrypted|encryption_key_id|with\\s+system)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private TableOptions() {}

  /** What stands behind {@code create table (…)}, with a space in front. */
  static String of(@Nullable String options) {
    String own = options == null || !OURS.matcher(options.strip()).matches() ? "" : options.strip();
    StringBuilder sql = new StringBuilder();
    if (!says(own, List.of("engine"))) {
      sql.append(" engine = InnoDB");
    }
    if (!says(own, List.of("charset", "character", "collate"))) {
      sql.append(" default charset = utf8mb4 collate = utf8mb4_bin");
    }
    return own.isEmpty() ? sql.toString() : sql.append(' ').append(own).toString();
  }

  private static boolean says(String options, List<String> words) {
    String lowerCase = options.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lowerCase::contains);
  }
}
