package dev.plinth.migration.inspect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plinth.schema.Check;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Where the catalogues of MariaDB and MySQL differ. */
enum MysqlFamilyCatalogue {
  MARIADB(
      "",
      """
      select table_name, constraint_name, check_clause from information_schema.check_constraints
      where constraint_schema = database()"""),
  MYSQL(
      ", expression",
      """
      select t.table_name, c.constraint_name, c.check_clause
      from information_schema.check_constraints c
      join information_schema.table_constraints t
        on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
      where c.constraint_schema = database()""");

  private final String indexExpression;
  private final String checks;

  MysqlFamilyCatalogue(String indexExpression, String checks) {
    this.indexExpression = indexExpression;
    this.checks = checks;
  }

  /** One more column of {@code statistics}, with a comma in front. */
  String indexExpression() {
    return indexExpression;
  }

  /** The checks by table. */
  Map<String, List<Check>> checks(Handle handle) {
    Map<String, List<Check>> found = new HashMap<>();
    handle
        .createQuery(checks)
        .map(
            (row, context) ->
                found
                    .computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                    .add(new Check(row.getString(2), fragment(row.getString(3)))))
        .list();
    return found;
  }

  /** A default as SQL: MySQL shows the value of a literal, MariaDB what was written. */
  String defaultValue(String shown, boolean isExpression, boolean isNumber) {
    return this == MARIADB || isExpression || isNumber
        ? fragment(shown)
        : "'" + shown.replace("'", "''") + "'";
  }

  /**
   * Quotes as the standard has them. MySQL prints each literal with its character set and a
   * backslash before every quote, and before the backslash of one inside.
   */
  String fragment(String printed) {
    return this == MARIADB
        ? printed.replace("\\'", "''")
        : characters(printed)
            .replace("\\\\\\'", "''")
            .replace("\\'", "'")
            .replace("_utf8mb4'", "'");
  }

  /** MySQL prints each byte of an expression as a character; text that can't be that stays. */
  private static String characters(String printed) {
    if (printed.chars().anyMatch(each -> each > 0xFF)) {
      return printed;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(printed.getBytes(ISO_8859_1))).toString();
    } catch (CharacterCodingException e) {
      return printed;
    }
  }
}
