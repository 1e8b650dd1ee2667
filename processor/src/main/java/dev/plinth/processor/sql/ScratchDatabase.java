package dev.plinth.processor.sql;

import dev.plinth.dialect.SqlScript;
import dev.plinth.processor.snapshot.InitialDdl;
import dev.plinth.schema.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/**
 * An SQLite in memory that tries statements out. It is opened when first asked; where its library
 * can't be loaded it has no complaints.
 */
final class ScratchDatabase implements AutoCloseable {
  /** The driver puts the words of SQLite in parentheses behind its own. */
  private static final Pattern COMPLAINT = Pattern.compile("(?s)\\[[A-Z_]+\\][^(]*\\((.*)\\)\\s*");

  private @Nullable Connection connection;
  private boolean unusable;

  /** Creates what is in a schema; where something is refused, the rest is there all the same. */
  void create(Schema schema) {
    SqlScript.parse(InitialDdl.script(InitialDdl.diff(schema), "sqlite"))
        .statements()
        .forEach(sql -> complaint(List.of(sql)));
  }

  /** What SQLite says against the first of these statements that it refuses, in one line. */
  Optional<String> complaint(List<String> statements) {
    Connection open = open();
    if (open == null) {
      return Optional.empty();
    }
    try (Statement statement = open.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      return Optional.empty();
    } catch (SQLException refused) {
      return Optional.of(words(refused));
    }
  }

  /** What SQLite says against a statement, which is prepared and not run. */
  Optional<String> refusal(String sql) {
    Connection open = open();
    if (open == null) {
      return Optional.empty();
    }
    try {
      open.prepareStatement(sql).close();
      return Optional.empty();
    } catch (SQLException refused) {
      return Optional.of(words(refused));
    }
  }

  /** Prepares a query and does not run it. */
  Prepared prepare(String query) {
    Connection open = open();
    if (open == null) {
      return Prepared.NOTHING;
    }
    try {
      return prepare(open, query);
    } catch (SQLException refused) {
      return new Prepared(List.of(), Optional.of(words(refused)));
    }
  }

  private static Prepared prepare(Connection open, String query) throws SQLException {
    try (PreparedStatement statement = open.prepareStatement(query)) {
      ResultSetMetaData columns = statement.getMetaData();
      List<String> labels = new ArrayList<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        labels.add(columns.getColumnLabel(i));
      }
      return new Prepared(labels, Optional.empty());
    }
  }

  private static String words(SQLException refused) {
    String message = Objects.requireNonNullElse(refused.getMessage(), "");
    Matcher matcher = COMPLAINT.matcher(message);
    return (matcher.matches() ? matcher.group(1) : message).replaceAll("\\s+", " ").strip();
  }

  private @Nullable Connection open() {
    if (connection == null && !unusable) {
      try {
        SQLiteDataSource memory = new SQLiteDataSource();
        memory.setUrl("jdbc:sqlite::memory:");
        connection = memory.getConnection();
      } catch (SQLException | LinkageError failure) {
        unusable = true;
      }
    }
    return connection;
  }

  /**
   * What came of a query.
   *
   * @param columns what it gives, by name
   * @param complaint why SQLite refuses it
   */
  record Prepared(List<String> columns, Optional<String> complaint) {
    static final Prepared NOTHING = new Prepared(List.of(), Optional.empty());

    Prepared {
      columns = List.copyOf(columns);
    }
  }

  @Override
  public void close() {
    Connection open = connection;
    connection = null;
    unusable = true;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException failure) {
        unusable = true;
      }
    }
  }
}
