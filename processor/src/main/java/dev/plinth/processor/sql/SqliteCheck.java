package dev.plinth.processor.sql;

import dev.plinth.dialect.SqlScript;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.snapshot.InitialDdl;
import dev.plinth.processor.sql.syntax.Token;
import dev.plinth.processor.sql.syntax.TokenList;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.SchemaDiff;
import java.sql.Connection;
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

/** Prepares statements on an SQLite in memory that has the tables of the schema. */
final class SqliteCheck implements AutoCloseable {
  private static final String SQLITE = "sqlite";

  /** What the database complains about, and what is about the code and not about the text. */
  private static final Pattern COMPLAINT = Pattern.compile("(?s)\\[[A-Z_]+\\][^(]*\\((.*)\\)\\s*");

  private static final Pattern NEAR = Pattern.compile("near \"(.+?)\"|: ([^ :]+)$");

  /** What may be there when the statement runs. */
  private static final List<String> KNOWN_LATER =
      List.of("no such table", "no such function", "no such module", "no such collation");

  private final Schema schema;
  private @Nullable Connection connection;
  private boolean unusable;

  SqliteCheck(Schema schema) {
    this.schema = schema;
  }

  /** The same with the problem that SQLite has with it, if it has one. */
  BoundSql check(BoundSql bound, TokenList source) {
    List<SqlProblem> problems = new ArrayList<>();
    for (DialectText text : bound.texts()) {
      if (text.dialect().equals(SQLITE)) {
        complaint(text).map(complaint -> problem(complaint, source)).ifPresent(problems::add);
      }
    }
    return problems.isEmpty() ? bound : bound.withProblems(problems);
  }

  @Override
  public void close() {
    Connection open = connection;
    connection = null;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException failure) {
        unusable = true;
      }
    }
  }

  private Optional<String> complaint(DialectText text) {
    Connection open = open();
    if (open == null) {
      return Optional.empty();
    }
    try {
      open.prepareStatement(LongestText.of(text)).close();
      return Optional.empty();
    } catch (SQLException refused) {
      return complaint(Objects.requireNonNullElse(refused.getMessage(), ""));
    }
  }

  private static Optional<String> complaint(String message) {
    Matcher matcher = COMPLAINT.matcher(message);
    String complaint = matcher.matches() ? matcher.group(1) : message;
    return KNOWN_LATER.stream().anyMatch(complaint::startsWith)
        ? Optional.empty()
        : Optional.of(complaint);
  }

  /** The place is that of the word which SQLite names, where the text has it once. */
  private static SqlProblem problem(String complaint, TokenList source) {
    Matcher near = NEAR.matcher(complaint);
    if (near.find()) {
      String word = near.group(1) == null ? near.group(2) : near.group(1);
      List<Token> places =
          source.tokens().stream().filter(token -> token.text().equalsIgnoreCase(word)).toList();
      if (places.size() == 1) {
        Token place = places.get(0);
        return problem(complaint, place.offset(), place.text().length());
      }
    }
    return problem(complaint, 0, 0);
  }

  private static SqlProblem problem(String complaint, int offset, int length) {
    return new SqlProblem(
        SqlCode.SQL_REFUSED_BY_SQLITE, offset, length, List.of(complaint.strip()));
  }

  private @Nullable Connection open() {
    if (connection == null && !unusable) {
      try {
        connection = filled();
      } catch (SQLException | LinkageError failure) {
        unusable = true;
      }
    }
    return connection;
  }

  private Connection filled() throws SQLException {
    SQLiteDataSource memory = new SQLiteDataSource();
    memory.setUrl("jdbc:sqlite::memory:");
    Connection open = memory.getConnection();
    SchemaDiff diff = InitialDdl.diff(schema);
    try (Statement statement = open.createStatement()) {
      for (String sql : SqlScript.parse(InitialDdl.script(diff, SQLITE)).statements()) {
        statement.execute(sql);
      }
    }
    return open;
  }
}
