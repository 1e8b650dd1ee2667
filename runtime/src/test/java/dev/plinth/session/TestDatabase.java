package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.session.mapping.LambdaMapping;
import dev.plinth.testdatabase.TestServer;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A database, SQLite in a file unless said otherwise, and the statements that sessions ran on it.
 */
final class TestDatabase {

  private final Dialect dialect;
  private final Jdbi observed;
  private final Jdbi silent;
  private final SessionFactory sessions;
  private final List<String> log = new ArrayList<>();

  /** A database with the tables of these mappings. */
  TestDatabase(Path folder, List<? extends EntityMapping<?>> mappings) {
    this(folder, mappings, List.of());
  }

  /** A database with tables of its own. */
  TestDatabase(Path folder, List<? extends EntityMapping<?>> mappings, List<String> ddl) {
    this(
        Dialects.SQLITE,
        "jdbc:sqlite:"
            + folder.resolve("test.db")
            + "?foreign_keys=true&synchronous=OFF&journal_mode=WAL&busy_timeout=2000",
        mappings);
    ddl.forEach(this::execute);
  }

  /** An empty database with the tables of these mappings. */
  TestDatabase(TestServer server, String url, List<? extends EntityMapping<?>> mappings) {
    this(Dialects.named(server.name()), url, mappings);
  }

  private TestDatabase(Dialect dialect, String url, List<? extends EntityMapping<?>> mappings) {
    this.dialect = dialect;
    observed = Jdbi.create(url);
    silent = Jdbi.create(url);
    observed.getConfig(SqlStatements.class).setSqlLogger(new Recorder());
    sessions = new SessionFactory(mappings, observed::open);
    createTables(
        mappings.stream()
            .filter(LambdaMapping.class::isInstance)
            .<LambdaMapping<?>>map(LambdaMapping.class::cast)
            .toList());
  }

  private void createTables(List<LambdaMapping<?>> mappings) {
    if (dialect.name().equals("sqlite")) {
      mappings.forEach(mapping -> execute(mapping.createTable()));
    } else {
      mappings.forEach(mapping -> execute(mapping.createTable(dialect.name())));
      mappings.forEach(mapping -> mapping.addForeignKeys().forEach(this::execute));
    }
  }

  Session open() {
    return sessions.open();
  }

  /** The statements since the last call, one per line and batch. */
  String statements() {
    String lines = log.stream().map(line -> line + "\n").collect(Collectors.joining());
    log.clear();
    return lines;
  }

  /** A connection whose statements are observed. */
  Handle handle() {
    return observed.open();
  }

  /** Runs a statement beside all sessions. */
  void execute(String sql) {
    silent.useHandle(handle -> handle.execute(dialect.text(sql)));
  }

  /** The rows of a query, one per line, values with blanks between them. */
  String rows(String sql) {
    try (Handle handle = silent.open()) {
      return handle
          .createQuery(dialect.text(sql))
          .map((row, context) -> line(row))
          .collect(Collectors.joining());
    }
  }

  private static String line(ResultSet row) throws SQLException {
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      values.add(String.valueOf(row.getObject(i)));
    }
    return String.join(" ", values) + "\n";
  }

  /** Writes the statements down as the driver gets them. */
  private final class Recorder implements SqlLogger {

    @Override
    public void logAfterExecution(StatementContext context) {
      note(context);
    }

    @Override
    public void logException(StatementContext context, SQLException failure) {
      note(context);
    }

    private void note(StatementContext context) {
      String sql = String.valueOf(context.getRenderedSql());
      if (!sql.contains("sqlite_master") && !sql.endsWith(" where false")) {
        log.add(sql);
      }
    }
  }
}
