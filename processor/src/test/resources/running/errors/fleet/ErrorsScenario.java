package fleet;

import static fleet.SailorTable.SAILOR;
import static fleet.ShipTable.SHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plinth.Database;
import dev.plinth.dao.Execution;
import dev.plinth.dao.Isolation;
import dev.plinth.dao.Ref;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dialect.Capability;
import dev.plinth.error.ConstraintViolationException;
import dev.plinth.error.PlinthException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * What each refusal of a database becomes: the lines of each are in {@code errors/<name>.txt}, with
 * what it has not; {@code -Dexpected=write} writes them.
 */
public final class ErrorsScenario implements Scenario {
  private static final Path FOLDER = Path.of("src/test/resources/errors");

  private static final Map<String, String> IMPATIENT =
      Map.of(
          "postgresql", "set local lock_timeout = '100ms'",
          "mariadb", "set session innodb_lock_wait_timeout = 1",
          "mysql", "set session innodb_lock_wait_timeout = 1",
          "h2", "set lock_timeout 100",
          "sqlite", "pragma busy_timeout = 100");

  private static final Map<String, String> SLOW =
      Map.of(
          "postgresql", "select count(*) from (select pg_sleep(60)) as nap",
          "mariadb", "select sleep(60)",
          "mysql",
              "select count(*) from information_schema.columns a, information_schema.columns b,"
                  + " information_schema.columns c",
          "h2", "select count(*) from system_range(1, 1000000) a, system_range(1, 1000000) b");

  private static final Map<String, List<String>> SESSIONS =
      Map.of(
          "postgresql", List.of("select pg_backend_pid()", "select pg_terminate_backend(%d)"),
          "mariadb", List.of("select connection_id()", "kill %d"),
          "mysql", List.of("select connection_id()", "kill %d"),
          "h2", List.of("select session_id()", "call abort_session(%d)"));

  private final Map<String, String> lines = new LinkedHashMap<>();
  private Jdbi jdbi;
  private Database db;
  private ShipDao ships;
  private SailorDao sailors;
  private Ship black;
  private Ship white;

  @Override
  public void run(Jdbi given) {
    jdbi = given;
    db = Database.builder().jdbi(jdbi).entities(SHIP, SAILOR).open();
    ships = new ShipDao(db);
    sailors = new SailorDao(db);
    if (hasOneWriter()) {
      jdbi.useHandle(handle -> handle.execute("pragma journal_mode = wal"));
    }
    black = ships.insert(new Ship("Black", "Tortuga", 1));
    white = ships.insert(new Ship("White", "Tortuga", 2));
    sailors.insert(new Sailor("Jack", Ref.of(black)));
    unique();
    others();
    transactions();
    compare();
  }

  private void unique() {
    told("a primary key", () -> ships.insert(with(black.id, new Ship("Grey", "Nassau", 1))));
    told("a unique column", () -> ships.insert(new Ship("Black", "Nassau", 1)));
    told("unique columns together", () -> ships.insert(new Ship("Grey", "Tortuga", 2)));
    told("an update", () -> ships.update(with(white.id, new Ship("Black", "Nassau", 1))));
    told(
        "an upsert on another key",
        () -> ships.upsertByName(new Ship("Grey", "Tortuga", 2)));
    told(
        "the third of four inserts",
        () ->
            ships.insertAll(
                List.of(
                    new Ship("a", "Nassau", 1),
                    new Ship("b", "Nassau", 2),
                    new Ship("Black", "Nassau", 3),
                    new Ship("d", "Nassau", 4))));
    told(
        "the second of two updates",
        () ->
            ships.updateAll(
                List.of(
                    with(black.id, new Ship("Black", "Nassau", 1)),
                    with(white.id, new Ship("White", "Nassau", 1)))));
    told(
        "a row twice in one call",
        () -> ships.insertAll(List.of(new Ship("a", "Nassau", 1), new Ship("a", "Nassau", 2))));
    told("a flush", () -> flush(new Ship("Black", "Nassau", 1)));
    assertThat(ships.count()).isEqualTo(2);
  }

  private void others() {
    Ref<Ship> sunk = Ref.of(with(99L, new Ship("Sunk", "nowhere", 1)));
    told("a reference to nothing", () -> sailors.insert(new Sailor("Will", sunk)));
    told(
        "a reference to nothing, of the second row",
        () ->
            sailors.insertAll(
                List.of(new Sailor("Will", Ref.of(black)), new Sailor("Bill", sunk))));
    told("a row that others refer to", () -> ships.delete(black));
    told("a row that others refer to, by its key", () -> ships.deleteById(black.id));
    told("null by hand", () -> execute("update ship set port = null"));
    told("null of a property", () -> ships.insert(new Ship(null, "Nassau", 1)));
    told("a check", () -> ships.insert(new Ship("Grey", "Nassau", 0)));
    told(
        "a check, of the second row",
        () -> ships.insertAll(List.of(new Ship("a", "x", 1), new Ship("b", "x", -1))));
  }

  private void transactions() {
    if (hasOneWriter()) {
      none("a deadlock", "one transaction writes at a time");
    } else {
      told("a deadlock", this::deadlock);
    }
    told("a row that another transaction has changed since", this::changedSince);
    told("a lock that is not free", this::locked);
    if (SLOW.containsKey(name())) {
      told("a statement that runs too long", this::tooLong);
      told("a connection that is cut", this::cut);
    } else {
      none("a statement that runs too long", "nothing stops a statement");
      none("a connection that is cut", "a file has none");
    }
  }

  private void deadlock() {
    CyclicBarrier bothHaveOne = new CyclicBarrier(2);
    List<Ship> both = List.of(black, white);
    inThreads(
        2,
        i ->
            db.useTransaction(
                () -> {
                  crew(both.get(i));
                  await(bothHaveOne);
                  crew(both.get(1 - i));
                }));
  }

  private void changedSince() {
    db.inTransaction(
        Isolation.REPEATABLE_READ,
        () -> {
          ships.get(black.id);
          inThreads(1, i -> crew(black));
          crew(black);
          return black;
        });
  }

  private void locked() {
    db.useTransaction(
        () -> {
          crew(black);
          inThreads(1, i -> jdbi.useHandle(this::writeImpatiently));
        });
  }

  /** What PostgreSQL is told counts in a transaction only, and SQLite takes it before one only. */
  private void writeImpatiently(Handle handle) {
    boolean isLocal = name().equals("postgresql");
    if (!isLocal) {
      handle.execute(IMPATIENT.get(name()));
    }
    handle.useTransaction(
        own -> {
          if (isLocal) {
            own.execute(IMPATIENT.get(name()));
          }
          new ShipDao(own).update(black);
        });
  }

  private void tooLong() {
    jdbi.getConfig(SqlStatements.class).setQueryTimeout(1);
    try {
      number(SLOW.get(name()));
    } finally {
      jdbi.getConfig(SqlStatements.class).setQueryTimeout(null);
    }
  }

  private void cut() {
    List<String> session = SESSIONS.get(name());
    db.useTransaction(
        () -> {
          long own = number(session.get(0));
          inThreads(
              1,
              i -> jdbi.useHandle(handle -> handle.execute(session.get(1).formatted(own))));
          ships.count();
        });
  }

  private void told(String fault, ThrowingCallable work) {
    Throwable thrown = catchThrowable(work);
    if (thrown == null) {
      none(fault, "the statement works");
      return;
    }
    assertThat(thrown).as(fault).isInstanceOf(PlinthException.class);
    PlinthException failure = (PlinthException) thrown;
    assertThat(failure.getMessage()).as(fault).doesNotContain("\n");
    StringBuilder line = new StringBuilder(failure.getClass().getSimpleName());
    if (failure instanceof ConstraintViolationException violation) {
      line.append(" of ")
          .append(violation.entity())
          .append(violation.properties())
          .append(violation.constraint().isEmpty() ? "" : " by " + violation.constraint());
      violation.row().ifPresent(row -> line.append(" in row ").append(row));
    }
    line.append(failure.mayBeRetried() ? ", again" : ", not again");
    assertThat(runs(failure)).as(fault).isEqualTo(failure.mayBeRetried() ? 2 : 1);
    line.append(isOfDriver(failure) ? "" : ", before any SQL");
    lines.put(fault, line + "\n" + failure.getMessage());
  }

  private void none(String fault, String why) {
    lines.put(fault, "none: " + why);
  }

  /** How often a transaction runs that may run twice. */
  private int runs(PlinthException failure) {
    AtomicInteger runs = new AtomicInteger();
    Throwable thrown =
        catchThrowable(
            () ->
                db.retrying(
                    2,
                    () -> {
                      runs.incrementAndGet();
                      throw failure;
                    }));
    assertThat(thrown).isSameAs(failure);
    return runs.get();
  }

  private static boolean isOfDriver(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause)
        .anyMatch(SQLException.class::isInstance);
  }

  private void compare() {
    String text =
        lines.entrySet().stream()
            .map(each -> "-- " + each.getKey() + " --\n" + each.getValue() + "\n")
            .collect(Collectors.joining("\n"))
            .replaceAll("broke \\(.*\\): find", "broke (REASON): find")
            .replaceAll("where id = \\d+", "where id = N");
    Path expected = FOLDER.resolve(name() + ".txt");
    try {
      if ("write".equals(System.getProperty("expected"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(expected, text);
      }
      assertThat(text).isEqualTo(Files.readString(expected));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flush(Ship ship) {
    try (Session session = db.openSession()) {
      session.add(ship);
      session.commit();
    }
  }

  private void crew(Ship ship) {
    execute("update ship set crew = coalesce(crew, 0) + 1 where id = " + ship.id);
  }

  private void execute(String sql) {
    try (Execution run = db.prepare(SqlStatement.of("Fleet.execute", sql))) {
      run.update();
    }
  }

  private long number(String sql) {
    try (Execution run = db.prepare(SqlStatement.of("Fleet.number", sql))) {
      return run.scalarLong();
    }
  }

  private boolean hasOneWriter() {
    return db.dialect().capabilities().can(Capability.ONE_WRITER);
  }

  private String name() {
    return db.dialect().name();
  }

  private static Ship with(Long id, Ship ship) {
    ship.id = id;
    return ship;
  }

  /** Throws what one of the threads does; all end first. */
  private static void inThreads(int number, Work work) {
    ExecutorService threads = Executors.newFixedThreadPool(number);
    try {
      List<Future<?>> all =
          Stream.iterate(0, i -> i + 1)
              .limit(number)
              .<Future<?>>map(i -> threads.submit(() -> work.run(i)))
              .toList();
      RuntimeException failure = null;
      for (Future<?> each : all) {
        try {
          each.get();
        } catch (ExecutionException e) {
          failure = (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      if (failure != null) {
        throw failure;
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(CyclicBarrier both) {
    try {
      both.await(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the thread of this number does. */
  private interface Work {
    void run(int number);
  }
}
