package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.contract.TestedDatabase;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.testdatabase.EmptyDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong with processes, sessions and users of a server, done for real. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
abstract class ServerFaultsContractTest {

  private final TestedDatabase database;
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
    assertThat(runner().history().appliedIds("main")).containsExactlyInAnyOrder("r1", "r2");
    assertThat(runner().history().revisions())
        .allSatisfy(row -> assertThat(row.state()).isEqualTo(RevisionState.DONE));
    assertThat(database.rows(db.url(), "select a from after_big")).containsExactly("1");
    try (EmptyDatabase undisturbed = database.create()) {
      MigrationRunner.open(undisturbed.url(), null, null)
          .run(ServerProcess.STEPS, RunListener.NONE);
      assertThat(database.structure(db.url())).isEqualTo(database.structure(undisturbed.url()));
      String count = "select count(*) from big";
      assertThat(database.rows(db.url(), count)).isEqualTo(database.rows(undisturbed.url(), count));
    }
  }

  private Process startUntil(String stop, String seen) throws Exception {
    Path output = folder.resolve("output");
    Process process = ServerProcess.start(db.url(), stop, output);
    while (!Files.readString(output).contains(seen)) {
      assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
      Thread.sleep(5);
    }
    return process;
  }

  @ParameterizedTest(name = "before \"{0}\"")
  @CsvSource({
    "create table plinth_revision",
    "create table big",
    "insert into big select",
    "alter table big",
    "create table after_big",
    "create index ix_after_big"
  })
  void aProcessKilledBetweenStatementsIsFinishedByTheNext(String statement) throws Exception {
    startUntil(statement, "standing still").destroyForcibly().waitFor();
    finish();
    assertUndisturbed();
  }

  /** The server may go on with the statement; the next run waits for it, as it keeps the lock. */
  @ParameterizedTest(name = "{0} ms into the statement")
  @CsvSource({"0", "60", "250"})
  void aProcessKilledInAStatementIsFinishedByTheNext(int millis) throws Exception {
    Process process = startUntil("", ServerProcess.LONG);
    Thread.sleep(millis);
    process.destroyForcibly().waitFor();
    finish();
    assertUndisturbed();
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
    List<Process> processes = new ArrayList<>();
    List<Path> outputs = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      outputs.add(folder.resolve("output" + i));
      processes.add(ServerProcess.start(db.url(), "", outputs.get(i)));
    }
    List<String> finished = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      assertThat(processes.get(i).waitFor()).as(Files.readString(outputs.get(i))).isZero();
      Files.readAllLines(outputs.get(i)).stream()
          .filter(line -> line.startsWith("finished"))
          .forEach(finished::add);
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
