package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.contract.TestedDatabase;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.testdatabase.EmptyDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A table that somebody else holds: tried again, then given up with who it is and the way out. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
abstract class LockedTableContractTest {

  private static final Pattern END = Pattern.compile("\\(\"(.*)\" ends it\\)");
  static final String FIRST = "create table held (a integer);\ninsert into held values (1);";
  static final String SECOND = "alter table held add column b integer;";

  private final TestedDatabase database;
  private EmptyDatabase db;
  private Connection other;
  private final List<String> waits = new ArrayList<>();

  LockedTableContractTest(TestedDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void holdTheTable() throws SQLException {
    db = database.create();
    run(LockSettings.DEFAULT, FIRST);
    other = DriverManager.getConnection(db.url());
    other.setAutoCommit(false);
    try (Statement statement = other.createStatement()) {
      statement.execute("update held set a = 2");
    }
  }

  @AfterEach
  void drop() throws SQLException {
    if (other != null) { // a database that isn't here is skipped before
      other.abort(Runnable::run);
      db.close();
    }
  }

  final Connection other() {
    return other;
  }

  final RunReport run(LockSettings locks, String... scripts) {
    return run(locks, () -> {}, scripts);
  }

  private RunReport run(LockSettings locks, Runnable whileWaiting, String... scripts) {
    RunListener listener =
        new RunListener() {
          @Override
          public void waiting(String sentence) {
            waits.add(sentence);
            whileWaiting.run();
          }
        };
    return MigrationRunner.open(db.url(), null, null)
        .with(RunSettings.DEFAULT.withLocks(locks))
        .run(Steps.of(scripts), listener);
  }

  static LockSettings patience(int attempts) {
    return new LockSettings(Duration.ofSeconds(1), attempts);
  }

  @Test
  void isGivenUpWithWhoHoldsItAndHowToEndThat() throws SQLException {
    assertThatThrownBy(() -> run(patience(2), FIRST, SECOND))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("(attempt 2 of 2), held by session ")
        .hasMessageEndingWith(
            "Wait until whoever holds it is done, or end that, then run it again.")
        .satisfies(failure -> end(failure.getMessage()));
    assertThat(waits)
        .singleElement()
        .asString()
        .startsWith("waiting for a lock, held by session ")
        .contains("; attempt 2 of 2 in ");

    assertThat(run(patience(9), FIRST, SECOND).finished()).hasSize(1);
    assertThat(database.rows(db.url(), "select b from held")).containsExactly("null");
  }

  /** Does what the message says. */
  final void end(String message) {
    Matcher matcher = END.matcher(message);
    assertThat(matcher.find()).as(message).isTrue();
    database.run(db.url(), List.of(matcher.group(1)));
  }

  @Test
  void isTakenOnceItIsFree() throws SQLException {
    assertThat(run(patience(9), this::letGo, FIRST, SECOND).finished()).hasSize(1);

    assertThat(waits).isNotEmpty();
    assertThat(database.rows(db.url(), "select a, b from held")).containsExactly("2|null");
  }

  private void letGo() {
    try {
      other.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aSessionOfAPoolGetsItsSettingsBack() throws SQLException {
    other.rollback();
    MigrationDatabase kind = MigrationDatabases.of(database.dialect());
    try (Connection pooled = DriverManager.getConnection(db.url())) {
      Jdbi jdbi = Jdbi.create(pooled);
      List<SessionSetting> settings = kind.settings(RunSettings.DEFAULT);
      List<String> before = values(pooled, settings);
      MigrationRunner.of(jdbi, database.dialect())
          .with(RunSettings.DEFAULT.withLocks(patience(1)))
          .run(Steps.of(FIRST, SECOND), RunListener.NONE);
      assertThat(values(pooled, settings)).isEqualTo(before);
    }
  }

  private static List<String> values(Connection connection, List<SessionSetting> settings)
      throws SQLException {
    List<String> values = new ArrayList<>();
    for (SessionSetting setting : settings) {
      try (Statement statement = connection.createStatement();
          var row = statement.executeQuery(setting.read())) {
        row.next();
        values.add(row.getString(1));
      } catch (SQLException e) {
        values.add("unknown");
      }
    }
    return values;
  }
}
