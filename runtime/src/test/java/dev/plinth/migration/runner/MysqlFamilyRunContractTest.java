package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dialect.Dialect;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.migration.inspect.Structure;
import dev.plinth.migration.inspect.StructureLine;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Revisions on MariaDB and MySQL: interrupted anywhere they go on there, and one runs at a time.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class MysqlFamilyRunContractTest {

  private static final String FIRST =
      """
      create table owner (id bigint not null, name varchar(40), primary key (id));
      create index ix_owner_name on owner (name);
      insert into owner (id, name) values (1, 'Ann');
      """;

  private static final String SECOND =
      """
      create table pet (id bigint not null, owner_id bigint not null, primary key (id));
      insert into pet (id, owner_id) values (1, 1);
      alter table pet add constraint fk_pet_owner foreign key (owner_id) references owner (id);
      alter table owner rename column name to full_name;
      alter table owner rename index ix_owner_name to ix_owner_full_name;
      alter table owner modify column full_name varchar(80) not null;
      create view owner_name as select full_name from owner;
      update pet set id = id + 10;
      drop view owner_name;
      """;

  private final MigrationDatabase kind;
  private final TestServer server;
  private final List<EmptyDatabase> created = new ArrayList<>();

  MysqlFamilyRunContractTest(Dialect dialect, TestServer server) {
    this.kind = MigrationDatabases.of(dialect);
    this.server = server;
  }

  @AfterEach
  void drop() {
    created.forEach(EmptyDatabase::close);
  }

  private String newDatabase() {
    EmptyDatabase database = server.create();
    created.add(database);
    return database.url();
  }

  private List<RevisionStep> run(String url, Steps steps, RunListener listener) {
    try (Handle handle = Jdbi.open(url)) {
      return run(handle, steps, listener);
    }
  }

  private List<RevisionStep> run(Handle handle, Steps steps, RunListener listener) {
    RunConnection connection = RunConnection.of(kind, handle, RunSettings.DEFAULT, listener);
    return new RevisionRun(connection).all(steps, steps.remaining(connection.history().read()));
  }

  private History history(String url) {
    return Jdbi.create(url)
        .withHandle(
            handle ->
                RunConnection.of(kind, handle, RunSettings.DEFAULT, RunListener.NONE)
                    .history()
                    .read());
  }

  private static List<String> query(String url, String sql) {
    return Jdbi.create(url)
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  private List<String> structure(String url) {
    return Jdbi.create(url).withHandle(handle -> Structure.of(kind.inspector(), handle)).stream()
        .map(StructureLine::text)
        .toList();
  }

  private List<String> content(String url) {
    List<String> content = new ArrayList<>(structure(url));
    content.addAll(query(url, "select concat(id, ' ', owner_id) from pet order by id"));
    content.addAll(query(url, "select concat(id, ' ', full_name) from owner order by id"));
    return content;
  }

  private static RunListener listener(Consumer<String> statements) {
    return new RunListener() {
      @Override
      public void statement(String sql) {
        statements.accept(sql);
      }
    };
  }

  @Test
  void allStatementsAreKept() {
    String url = newDatabase();
    assertThat(run(url, Steps.of(FIRST, SECOND), RunListener.NONE)).hasSize(2);
    assertThat(history(url).revisions())
        .allSatisfy(
            row -> {
              assertThat(row.state()).isEqualTo(RevisionState.DONE);
              assertThat(row.stepDone()).isEqualTo(row.stepTotal());
              assertThat(row.finishedAt())
                  .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
            });
    assertThat(run(url, Steps.of(FIRST, SECOND), RunListener.NONE)).isEmpty();
  }

  @Test
  void aRunWhoseConnectionBreaksAnywhereEndsAsAnUndisturbedOne() {
    String undisturbed = newDatabase();
    List<String> events = new ArrayList<>();
    run(undisturbed, Steps.of(FIRST, SECOND), listener(events::add));
    List<String> wanted = content(undisturbed);
    assertThat(events).hasSizeGreaterThan(30);

    for (int at = 1; at <= events.size(); at++) {
      String url = newDatabase();
      breakBefore(url, at);
      run(url, Steps.of(FIRST, SECOND), RunListener.NONE);
      assertThat(content(url)).as("broken before " + events.get(at - 1)).isEqualTo(wanted);
      assertThat(history(url).appliedIds("main")).containsExactlyInAnyOrder("r1", "r2");
    }
  }

  /** The connection breaks before the statement with this number. */
  private void breakBefore(String url, int number) {
    try (Handle handle = Jdbi.open(url)) {
      long id = handle.createQuery("select connection_id()").mapTo(Long.class).one();
      List<String> seen = new ArrayList<>();
      assertThatThrownBy(
          () ->
              run(
                  handle,
                  Steps.of(FIRST, SECOND),
                  listener(
                      sql -> {
                        seen.add(sql);
                        if (seen.size() == number) {
                          Jdbi.create(url).useHandle(killer -> killer.execute("kill " + id));
                        }
                      })));
    } catch (RuntimeException e) {
      assertThat(e).hasMessageContaining("clos"); // the handle of a connection that is gone
    }
  }

  @Test
  void aClientThatDiesInALongStatementLeavesItDoneOrNot() throws Exception {
    Steps steps =
        Steps.of(
            """
            create table big (id bigint not null auto_increment primary key, text varchar(100));
            insert into big (text) values ('x'), ('x'), ('x'), ('x'), ('x'), ('x'), ('x'), ('x');
            insert into big (text) select a.text from big a, big b, big c, big d, big e;
            alter table big add column added int not null default 7, add index ix_big (text), algorithm = copy;
            create table after_big (id int);
            """);
    for (int millis : List.of(0, 50, 300)) {
      String url = newDatabase();
      CountDownLatch reached = new CountDownLatch(1);
      try (Handle handle = Jdbi.open(url)) {
        CompletableFuture<Void> running =
            CompletableFuture.runAsync(
                () ->
                    run(
                        handle,
                        steps,
                        listener(
                            sql -> {
                              if (sql.startsWith("alter table big")) {
                                reached.countDown();
                              }
                            })));
        reached.await();
        Thread.sleep(millis);
        handle.getConnection().abort(Runnable::run);
        // On a fast machine the statement was done before the client died.
        running.exceptionally(died -> null).join();
      } catch (RuntimeException | SQLException e) {
        assertThat(e).hasMessageContaining("clos");
      }
      run(url, steps, RunListener.NONE);
      assertThat(query(url, "select count(*) from big where added = 7")).containsExactly("32776");
      assertThat(query(url, "select count(*) from after_big")).containsExactly("0");
    }
  }

  @Test
  void aStatementThatFailsLeavesThoseBeforeItAndMayBeMended() {
    String url = newDatabase();
    Steps broken =
        Steps.of("create table a (id int);\ncreate table a (id int);\ncreate table b (id int);");
    assertThatThrownBy(() -> run(url, broken, RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("stopped in r1/up.sqlite.sql, line 2: ")
        .hasMessageContaining("the first statement of this revision took effect and stays");
    assertThat(history(url).find("main", "r1").orElseThrow().state())
        .isEqualTo(RevisionState.FAILED);

    run(url, Steps.of("create table a (id int);\ncreate table c (id int);"), RunListener.NONE);
    assertThat(structure(url))
        .anyMatch(line -> line.startsWith("table a"))
        .anyMatch(line -> line.startsWith("table c"))
        .noneMatch(line -> line.startsWith("table b"));
  }

  @Test
  void oneRunsAndTheOthersFindNothingToDo() {
    String url = newDatabase();
    List<CompletableFuture<List<RevisionStep>>> runs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      runs.add(
          CompletableFuture.supplyAsync(() -> run(url, Steps.of(FIRST, SECOND), RunListener.NONE)));
    }
    assertThat(runs.stream().map(CompletableFuture::join).mapToInt(List::size).sum()).isEqualTo(2);
  }

  @Test
  void whoWaitsTooLongIsTold() {
    String url = newDatabase();
    try (Handle holder = Jdbi.open(url);
        Handle waiting = Jdbi.open(url)) {
      assertThat(new NamedLock(holder).tryTake()).isTrue();
      RunSettings impatient = RunSettings.DEFAULT.withLockWait(Duration.ofMillis(200));
      RunConnection connection = RunConnection.of(kind, waiting, impatient, RunListener.NONE);
      assertThatThrownBy(
              () -> new RevisionRun(connection).all(Steps.of(FIRST), Steps.of(FIRST).all()))
          .hasMessageContaining("another process held the database locked");
      new NamedLock(holder).release();
    }
  }

  @Test
  void theServerBehindTheUrlOfTheOtherOneIsRefused() {
    String url = newDatabase();
    String other = url.startsWith("jdbc:mysql:") ? "jdbc:mariadb:" : "jdbc:mysql:";
    String wrong =
        url.replaceFirst("^jdbc:\\w+:", other)
            .replaceFirst(
                "(?i)sslMode=disabled?",
                "sslMode=" + (other.contains("mysql") ? "DISABLED" : "disable"));
    assertThatThrownBy(() -> MigrationRunner.open(wrong, null, null).history())
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("the URL begins with " + other + ", but leads to a M");
  }

  @Test
  void aScratchDatabaseIsOneOfItsOwn() {
    String url = newDatabase();
    Connections server = new Connections(url, null, null, null);
    String name;
    try (ScratchDatabase scratch = kind.scratch(java.util.Optional.of(server)).orElseThrow()) {
      assertThat(scratch.structure()).isEmpty();
      name =
          String.join(
              "",
              query(
                  url,
                  "select schema_name from information_schema.schemata where schema_name like 'plinth\\_verify%'"));
      assertThat(name).isNotEmpty();
    }
    assertThat(
            query(
                url,
                "select schema_name from information_schema.schemata where schema_name = '"
                    + name
                    + "'"))
        .isEmpty();
  }
}
