package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process on SQLite that is killed before and in the middle of statements: the next run ends in
 * the schema and the rows of an undisturbed one.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KilledRunTest {

  private static final List<String> CONTENT =
      List.of(
          "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_schema order by 1",
          "select id || ' ' || text from filled order by id",
          "select id || ' ' || filled_id from child order by id",
          "select id || ' ' || state || ' ' || step_done from plinth_revision order by id");

  @TempDir private Path folder;

  /** A file in a mode; with a small cache, so that changes are written to it long before commit. */
  private String url(String name, String journal) {
    return "jdbc:sqlite:" + folder.resolve(name) + "?cache_size=10&journal_mode=" + journal;
  }

  private static void run(String url, Steps steps, RunListener listener) {
    MigrationRunner.open(url, null, null).run(steps, listener);
  }

  private static List<String> content(String url, List<String> queries) {
    List<String> rows = new ArrayList<>();
    Jdbi.create(url)
        .useHandle(
            handle -> {
              rows.addAll(handle.createQuery("pragma integrity_check").mapTo(String.class).list());
              rows.addAll(
                  handle.createQuery("pragma foreign_key_check").mapTo(String.class).list());
              queries.forEach(
                  sql -> rows.addAll(handle.createQuery(sql).mapTo(String.class).list()));
            });
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete", "wal"})
  void beforeAnyStatement(String journal) throws Exception {
    Steps steps = StandingProcess.REBUILD;
    List<String> statements = new ArrayList<>();
    String undisturbed = url("undisturbed", journal);
    run(undisturbed, steps, RunnerContractTest.listener(statements));
    List<String> wanted = content(undisturbed, CONTENT);
    assertThat(statements).hasSizeGreaterThan(25);

    List<String> urls = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      urls.add(url("killed" + i, journal));
    }
    StandingProcess.killOn(urls, folder.resolve("output"));
    for (int i = 0; i < urls.size(); i++) {
      run(urls.get(i), steps, RunListener.NONE);
      assertThat(content(urls.get(i), CONTENT))
          .as("killed before statement " + i + ", " + statements.get(i))
          .isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "delete, insert into filled",
    "delete, insert into plinth_new_filled",
    "wal, insert into filled",
    "wal, insert into plinth_new_filled"
  })
  void inTheMiddleOfAStatement(String journal, String statement) throws Exception {
    String url = url("killed", journal);
    JavaProcess process =
        JavaProcess.start(folder.resolve("output"), UpgradeProcess.class, url, "");
    process.waitFor(statement);
    long before = size();
    while (size() < before + 500_000) {
      Thread.onSpinWait();
    }
    process.kill();
    assertThat(process.printed()).doesNotContain("finished r3");

    run(url, UpgradeProcess.STEPS, RunListener.NONE);
    String undisturbed = url("undisturbed", journal);
    run(undisturbed, UpgradeProcess.STEPS, RunListener.NONE);
    List<String> queries = List.of(CONTENT.get(0), CONTENT.get(1), CONTENT.get(3));
    assertThat(content(url, queries)).isEqualTo(content(undisturbed, queries));
  }

  /** Of the file and what SQLite keeps beside it. */
  private long size() throws IOException {
    long size = 0;
    for (String end : List.of("", "-journal", "-wal")) {
      Path file = folder.resolve("killed" + end);
      size += Files.exists(file) ? Files.size(file) : 0;
    }
    return size;
  }
}
