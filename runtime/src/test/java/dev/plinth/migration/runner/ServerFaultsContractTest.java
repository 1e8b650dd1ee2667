package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.contract.TestedDatabase;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.testdatabase.EmptyDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with processes, sessions and users of a server, done for real. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@TestInstance(Lifecycle.PER_CLASS)
abstract class ServerFaultsContractTest {

  private static final List<String> SMALL =
      List.of(
          "select id, name, age from person order by id",
          "select id, person_id from pet",
          "select id, state, step_done from plinth_revision order by id");

  private static final List<String> BIG =
      List.of("select count(*) from big", "select a from after_big");

  private final TestedDatabase database;
  private @Nullable List<String> undisturbed;
  @TempDir private Path folder;
  private EmptyDatabase db;

  ServerFaultsContractTest(TestedDatabase database) {
    this.database = database;
  }

  /** Ends the sessions that run a statement which begins like this. */
  abstract List<String> killing(String statement);

  /** Statements that make a user "plinth_reader" who may look and not touch; and his URL. */
  abstract List<String> readerOf(String url);

  /** What a run says that he lacks. */
  abstract String lacking();

  /** The URL for that user. */
  abstract String asReader(String url);

  /** Lets slow clients connect, where the server would cut them off. */
  void beforeTheCrowd() {}

  @BeforeEach
  void create() {
    db = database.create();
  }

  @AfterEach
  void drop() {
    if (db != null) { // a database that isn't here is skipped before
      db.close();
    }
  }

  final TestedDatabase database() {
    return database;
  }

  final String url() {
    return db.url();
  }

  private MigrationRunner runner() {
    return MigrationRunner.open(db.url(), null, null);
  }

  private RunReport finish() {
    return runner().run(ServerProcess.STEPS, RunListener.NONE);
  }

  final void assertUndisturbed() {
    assertUndisturbed(db.url());
  }

  private void assertUndisturbed(String url) {
    History history = MigrationRunner.open(url, null, null).history();
    assertThat(history.appliedIds("main")).containsExactlyInAnyOrder("r1", "r2");
    assertThat(history.revisions())
        .allSatisfy(row -> assertThat(row.state()).isEqualTo(RevisionState.DONE));
    if (undisturbed == null) {
      undisturbed = afterAll(ServerProcess.STEPS, RunListener.NONE, BIG);
    }
    assertThat(content(url, BIG)).isEqualTo(undisturbed);
  }

  /** What an undisturbed run of the steps leaves. */
  private List<String> afterAll(Steps steps, RunListener listener, List<String> queries) {
    try (EmptyDatabase other = database.create()) {
      MigrationRunner.open(other.url(), null, null).run(steps, listener);
      return content(other.url(), queries);
    }
  }

  private List<String> content(String url, List<String> queries) {
    List<String> content = new ArrayList<>(database.structure(url));
    queries.forEach(sql -> content.addAll(database.rows(url, sql)));
    return content;
  }

  private List<EmptyDatabase> create(int count) {
    List<EmptyDatabase> databases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      databases.add(database.create());
    }
    return databases;
  }

  @Test
  void aProcessKilledBeforeAnyStatementIsFinishedByTheNext() throws Exception {
    List<String> statements = new ArrayList<>();
    List<String> wanted =
        afterAll(StandingProcess.SERVER, RunnerContractTest.listener(statements), SMALL);
    List<EmptyDatabase> killed = create(statements.size());
    StandingProcess.killOn(
        killed.stream().map(EmptyDatabase::url).toList(), folder.resolve("output"));
    for (int i = 0; i < killed.size(); i++) {
      String url = killed.get(i).url();
      MigrationRunner.open(url, null, null).run(StandingProcess.SERVER, RunListener.NONE);
      assertThat(content(url, SMALL))
          .as("killed before statement " + i + ", " + statements.get(i))
          .isEqualTo(wanted);
    }
    killed.forEach(EmptyDatabase::close);
  }

  /** The server may go on with the statement; the next run waits for it, as it keeps the lock. */
  @Test
  void aProcessKilledInAStatementIsFinishedByTheNext() throws Exception {
    List<EmptyDatabase> killed = create(3);
    JavaProcess process =
        ServerProcess.start(
            folder.resolve("output"),
            killed.stream().map(EmptyDatabase::url).toArray(String[]::new));
    process.waitFor(ServerProcess.LONG);
    process.kill();
    for (EmptyDatabase each : killed) {
      MigrationRunner.open(each.url(), null, null).run(ServerProcess.STEPS, RunListener.NONE);
      assertUndisturbed(each.url());
      each.close();
    }
  }

  @Test
  void aSessionThatIsKilledInAStatementIsToldAndFinishedByTheNext() throws Exception {
    List<String> statements = new ArrayList<>();
    CompletableFuture<RunReport> run =
        CompletableFuture.supplyAsync(
            () ->
                runner()
                    .run(
                        ServerProcess.STEPS,
                        new RunListener() {
                          @Override
                          public void statement(String sql) {
                            synchronized (statements) {
                              statements.add(sql);
                            }
                          }
                        }));
    boolean isKilled = false;
    while (!isKilled && !run.isDone()) {
      isKilled = !killing("alter table big").isEmpty();
    }
    if (isKilled) {
      assertThatThrownBy(run::join)
          .hasCauseInstanceOf(MigrationFailedException.class)
          .hasMessageContaining("The connection broke: once the database answers, run it again.");
    }
    finish();
    assertUndisturbed();
  }

  @Test
  void ofTwentyProcessesOneUpgrades() throws Exception {
    beforeTheCrowd();
    List<JavaProcess> processes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      processes.add(ServerProcess.start(folder.resolve("output" + i), db.url()));
    }
    List<String> finished = new ArrayList<>();
    for (JavaProcess process : processes) {
      assertThat(process.exit()).as(process.printed()).isZero();
      assertThat(process.printed()).doesNotContain("Exception");
      process.printed().lines().filter(line -> line.startsWith("finished")).forEach(finished::add);
    }
    assertThat(finished).containsExactlyInAnyOrder("finished r1", "finished r2");
    assertUndisturbed();
  }

  /** The server keeps session and lock, since it still waits for the client. */
  @Test
  void theHolderBehindACutNetworkIsNamedAndCanBeEnded() throws Exception {
    CompletableFuture<RunReport> cut;
    try (FreezingProxy network = new FreezingProxy(db.url())) {
      CountDownLatch isCut = new CountDownLatch(1);
      RunListener cutting =
          new RunListener() {
            @Override
            public void statement(String sql) {
              if (sql.startsWith("create table after_big")) {
                network.freeze();
                isCut.countDown();
              }
            }
          };
      cut =
          CompletableFuture.supplyAsync(
              () ->
                  MigrationRunner.open(network.url(), null, null)
                      .run(ServerProcess.STEPS, cutting));
      isCut.await();
      MigrationRunner impatient =
          runner().with(RunSettings.DEFAULT.withLockWait(Duration.ofMillis(200)));
      assertThatThrownBy(() -> impatient.run(ServerProcess.STEPS, RunListener.NONE))
          .isInstanceOf(MigrationFailedException.class)
          .hasMessageMatching(
              "another process held the database locked for 0 s: session \\d+ \\(.*\\), \".*\" ends"
                  + " it; wait until it is done, or end it, then run this again\\.")
          .satisfies(
              failure -> database.run(db.url(), List.of(failure.getMessage().split("\"", -1)[1])));
      finish();
      assertUndisturbed();
    }
    assertThatThrownBy(cut::join).hasCauseInstanceOf(MigrationFailedException.class);
  }

  @Test
  void whatHasNoRoomIsTold() {
    assertThatThrownBy(() -> runner().run(Steps.of(overflowing()), RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith("upgrade r1 stopped in r1/up.sqlite.sql, line 3: ")
        .hasMessageEndingWith(
            "The disk is full, or a quota is reached: make room, then run it again.");
  }

  /** A script whose third line needs more room than its first two leave. */
  abstract String overflowing();

  @Test
  void aUserWithoutRightsIsToldAndLeavesNothing() {
    database.run(db.url(), List.of("create table plain (a integer)"));
    database.run(db.url(), readerOf(db.url()));
    MigrationRunner reader = MigrationRunner.open(asReader(db.url()), null, null);
    assertThatThrownBy(() -> reader.run(ServerProcess.STEPS, RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessage(
            "nothing was run: "
                + lacking()
                + ". Run it as a user who may, or give somebody who may the script that --sql prints,"
                + " which keeps the history as well.");
    assertThat(reader.sql(ServerProcess.STEPS)).contains(ServerProcess.LONG);
    assertThat(runner().tables()).containsExactly("plain");
  }

  @Test
  void aDatabaseThatTakesNoWritesIsTold() {
    assertThatThrownBy(
            () ->
                MigrationRunner.open(readOnly(), null, null)
                    .run(ServerProcess.STEPS, RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith("nothing was run: ")
        .hasMessageContaining("The database is read-only here: ");
    assertThat(runner().tables()).isEmpty();
  }

  /** A URL whose sessions may not write, as those of a standby. */
  abstract String readOnly();
}
