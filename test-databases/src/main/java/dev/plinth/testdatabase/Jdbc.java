package dev.plinth.testdatabase;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One statement on a connection of its own. */
final class Jdbc {

  private Jdbc() {}

  static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failure(sql, e);
    }
  }

  /** The first column of all rows. */
  static List<String> texts(String url, String sql) {
    List<String> texts = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw failure(sql, e);
    }
    return texts;
  }

  private static IllegalStateException failure(String sql, SQLException e) {
    return new IllegalStateException("the test server refused \"" + sql + "\"", e);
  }
}
