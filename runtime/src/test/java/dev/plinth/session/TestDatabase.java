package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.session.mapping.LambdaMapping;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.testdatabase.TestServers;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern INSERT = Pattern.compile("^insert into (\\w+)");

  private final Dialect dialect;
  private final Set<String> identities = new HashSet<>();
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

  /** An empty database of a server with the tables of these mappings. */
  TestDatabase(TestServer server, String url, List<? extends EntityMapping<?>> mappings) {
    this(Dialects.named(server.name()), options(server, url), mappings);
  }

  private static String options(TestServer server, String url) {
    return server == TestServers.SQLITE && !url.contains("?")
        ? url + "?foreign_keys=true&synchronous=OFF&journal_mode=WAL&busy_timeout=2000"
        : url;
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
    if (dialect == Dialects.POSTGRESQL || dialect == Dialects.H2) {
      mappings.stream()
          .filter(LambdaMapping::keyIsGenerated)
          .forEach(mapping -> identities.add(mapping.tableName()));
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

  /**
   * Asserts the statements since the last call, one per line: on SQLite these, else their kinds.
   */
  void expectStatements(String expected) {
    String found = statements();
    if (dialect == Dialects.SQLITE) {
      assertThat(found).isEqualTo(expected);
    } else {
      assertThat(StatementKinds.of(found)).as(found).isEqualTo(StatementKinds.of(expected));
    }
  }

  /** A connection whose statements are observed. */
  Handle handle() {
    return observed.open();
  }

  /** Runs a statement beside all sessions; keys are generated behind those that it inserts. */
  void execute(String sql) {
    silent.useHandle(
        handle -> {
          handle.execute(dialect.text(sql));
          Matcher insert = INSERT.matcher(sql);
          if (insert.find() && identities.contains(insert.group(1))) {
            goOnBehind(handle, insert.group(1));
          }
        });
  }

  /** Identities of PostgreSQL and H2 don't follow the keys that statements bring along. */
  private static void goOnBehind(Handle handle, String table) {
    long last =
        handle.createQuery("select max(id) from " + table).mapTo(Long.class).findOne().orElse(0L);
    handle.execute("alter table " + table + " alter column id restart with " + (last + 1));
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
