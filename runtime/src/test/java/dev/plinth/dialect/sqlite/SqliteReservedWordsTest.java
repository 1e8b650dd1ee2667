package dev.plinth.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.Identifiers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Every keyword of SQLite, quoted as we quote it, is a name like any other. */
class SqliteReservedWordsTest {

  private static final String KEYWORDS =
      """
      abort action add after all alter always analyze and as asc attach autoincrement before begin
      between by cascade case cast check collate column commit conflict constraint create cross
      current current_date current_time current_timestamp database default deferrable deferred
      delete desc detach distinct do drop each else end escape except exclude exclusive exists
      explain fail filter first following for foreign from full generated glob group groups having
      if ignore immediate in index indexed initially inner insert instead intersect into is isnull
      join key last left like limit match materialized natural no not nothing notnull null nulls of
      offset on or order others outer over partition plan pragma preceding primary query raise
      range recursive references regexp reindex release rename replace restrict returning right
      rollback row rows savepoint select set table temp temporary then ties to transaction trigger
      unbounded union unique update using vacuum values view virtual when where window with without
      """;

  @Test
  void everyKeywordWorksAsTableAndColumn() throws SQLException {
    for (String keyword : KEYWORDS.strip().split("\\s+", -1)) {
      String name = Identifiers.quote(keyword);
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
          Statement sql = connection.createStatement()) {
        sql.execute("create table " + name + " (" + name + " integer constraint c check (1), x)");
        sql.execute("create index ix on " + name + " (" + name + ")");
        sql.execute("insert into " + name + " (" + name + ") values (7)");
        sql.execute("alter table " + name + " rename column x to y");
        try (var rows =
            sql.executeQuery(
                "select a.%1$s, max(%1$s) from %1$s a where %1$s = 7 group by %1$s order by %1$s"
                    .formatted(name))) {
          assertThat(rows.next()).as(keyword).isTrue();
          assertThat(rows.getInt(2)).as(keyword).isEqualTo(7);
        }
      }
    }
  }
}
