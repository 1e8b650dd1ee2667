package dev.plinth.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.ReservedWords;
import dev.plinth.testdatabase.EmptyDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every keyword of the database, quoted as we quote it, is a name like any other. */
abstract class ReservedWordsContractTest {

  private final TestedDatabase database;
  private final String[] queries;

  /**
   * @param queries for the words that the database knows
   */
  ReservedWordsContractTest(TestedDatabase database, String... queries) {
    this.database = database;
    this.queries = queries;
  }

  @Test
  void everyKeywordNamesTableColumnAndAlias() throws SQLException {
    Set<String> refused = new TreeSet<>();
    try (EmptyDatabase empty = database.create();
        Connection connection = DriverManager.getConnection(empty.url());
        Statement sql = connection.createStatement()) {
      for (String word : words(empty.url())) {
        if (!works(sql, word)) {
          refused.add(word);
        }
      }
    }
    assertThat(refused).isEmpty();
  }

  private Set<String> words(String url) {
    Set<String> words = new TreeSet<>(ReservedWords.all());
    for (String query : queries) {
      database.rows(url, query).stream()
          .map(word -> word.toLowerCase(Locale.ROOT))
          .filter(word -> word.matches("[a-z_][a-z0-9_]*"))
          .forEach(words::add);
    }
    return words;
  }

  private boolean works(Statement sql, String word) {
    String name = database.dialect().quote(word);
    try {
      sql.execute("create temporary table " + name + " (\n  " + name + " integer,\n  x integer\n)");
      sql.execute("insert into " + name + " (" + name + ", x) values (7, 1)");
      sql.execute("update " + name + " set " + name + " = 8 where " + name + " = 7");
      sql.executeQuery(
              "select x.%1$s, max(%1$s) as y from %1$s x where %1$s = 8 group by %1$s order by %1$s"
                  .formatted(name))
          .close();
      sql.execute("delete from " + name + " where " + name + " = 8");
      sql.execute("drop table " + name);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }
}
