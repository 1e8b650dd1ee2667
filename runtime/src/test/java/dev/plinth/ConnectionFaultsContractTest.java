package dev.plinth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plinth.dao.Execution;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.PlinthException;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.session.Session;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.RestartableServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a user is told when a server can't be reached, lets nobody in, or goes away: one line with
 * the way out, and never a password. The lines of each database are in {@code
 * connection-faults/<name>.txt}; {@code -Dexpected=write} writes them.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
abstract class ConnectionFaultsContractTest {

  private static final Path FOLDER = Path.of("src/test/resources/connection-faults");

  private static final String SECRET = "s3cret!";

  private final String name;
  private final String url;
  private final AutoCloseable server;
  private final Map<String, String> lines = new LinkedHashMap<>();

  ConnectionFaultsContractTest(String name, EmptyDatabase database) {
    this(name, database.url(), database);
  }

  ConnectionFaultsContractTest(String name, RestartableServer server) {
    this(name, server.url(), server);
  }

  private ConnectionFaultsContractTest(String name, String url, AutoCloseable server) {
    this.name = name;
    this.url = url;
    this.server = server;
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  /** Makes a user "ann" with this password, which the server asks for. */
  abstract void createUser(Handle administrator, String password);

  /** The URL without user and password. */
  abstract String anonymous(String withUser);

  abstract ServerSessions sessions();

  /** A query that runs for minutes. */
  abstract String slow();

  @Test
  void whatAUserIsTold() throws Exception {
    administrator().useHandle(handle -> createUser(handle, SECRET));
    String host = url.replaceAll(".*//([^/]*)/.*", "$1");
    String database = url.replaceAll(".*//[^/]*/([^?]*).*", "$1");
    Files.createDirectories(FOLDER);

    told("server down", () -> open(url.replace(host, "127.0.0.1:" + freePort())));
    told("unknown database", () -> open(url.replace("/" + database, "/nosuch")));
    told("unknown user", () -> openAsNobody(SECRET));
    told("wrong password", () -> openAs("ann", "wr0ng!"));
    told(
        "wrong password of a command",
        () -> MigrationRunner.open(anonymous(url), "ann", "wr0ng!").history());
    told("no password", () -> Shop.builder().url(anonymous(url)).user("ann").open());
    openAs("ann", SECRET).close();
    try (Database db = builder(url).timeout(Duration.ofMillis(500)).open()) {
      db.createTables();
      told("all connections in use", () -> exhaust(db));
    }
    try (Database db = builder(url).open()) {
      told("connection dies between statements", () -> die(db));
      told("connection dies in a read-only transaction", () -> dieReading(db));
      told("connection of a session dies", () -> dieInSession(db));
    }
    try (Database db = builder(url).statementTimeout(Duration.ofMillis(300)).open()) {
      told("statement runs too long", () -> run(db, slow()));
    }
    told("database is closed", this::useClosed);

    String text =
        lines.entrySet().stream()
            .map(each -> "-- " + each.getKey() + " --\n" + each.getValue() + "\n")
            .collect(Collectors.joining("\n"))
            .replace(host, "SERVER")
            .replace("/" + database, "/DATABASE")
            .replaceAll("127\\.0\\.0\\.1:\\d+", "ELSEWHERE")
            .replaceAll("broke \\(.*\\): find", "broke (REASON): find")
            .replaceAll("conn=\\d+", "conn=N");
    assertThat(text).doesNotContain(SECRET, "wr0ng!");
    Path expected = FOLDER.resolve(name + ".txt");
    if ("write".equals(System.getProperty("expected"))) {
      Files.writeString(expected, text, UTF_8);
    } else {
      assertThat(text).isEqualTo(Files.readString(expected, UTF_8));
    }
  }

  private void told(String fault, ThrowingCallable work) {
    Throwable thrown = catchThrowable(work);
    assertThat(thrown).as(fault).isInstanceOf(PlinthException.class);
    assertThat(thrown.getMessage()).as(fault).doesNotContain("\n");
    lines.put(fault, thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
  }

  private void open(String at) {
    builder(at).open().close();
  }

  final Database openAs(String user, String password) {
    return openAs(user, password, "");
  }

  /** With options of the driver. */
  final Database openAs(String user, String password, String options) {
    return builder(anonymous(url) + options).user(user).password(password).open();
  }

  /** As a user whom the server does not know. */
  Database openAsNobody(String password) {
    return openAs("nobody", password);
  }

  /** A connection takes a busy machine its time. */
  private static DatabaseBuilder builder(String at) {
    return Shop.builder().url(at).poolSize(1).timeout(Duration.ofSeconds(10));
  }

  private static void exhaust(Database db) {
    try (Handle taken = db.jdbi().open()) {
      assertThat(taken.isClosed()).isFalse();
      new UserDao(db).count();
    }
  }

  private void die(Database db) {
    db.useTransaction(
        () -> {
          new UserDao(db).insert(new User("sandy", null));
          end(number(db.prepare(SqlStatement.of("Test.session", sessions().own()))));
          new UserDao(db).insert(new User("patrick", null));
        });
  }

  private void dieReading(Database db) {
    db.transaction()
        .readOnly()
        .run(
            () -> {
              end(number(db.prepare(SqlStatement.of("Test.session", sessions().own()))));
              return new UserDao(db).count();
            });
  }

  private void dieInSession(Database db) {
    try (Session session = db.openSession()) {
      end(number(session.prepare(SqlStatement.of("Test.session", sessions().own()))));
      session.add(new User("patrick", null));
      session.commit();
    }
  }

  private static long number(Execution select) {
    try (select) {
      return select.scalarLong();
    }
  }

  private void end(long session) {
    sessions().end(administrator(), session);
  }

  private static void run(Database db, String sql) {
    try (Execution select = db.prepare(SqlStatement.of("Test.slow", sql))) {
      select.scalarLong();
    }
  }

  private void useClosed() {
    Database db = builder(url).open();
    db.close();
    new UserDao(db).count();
  }

  final Jdbi administrator() {
    return Jdbi.create(url);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
