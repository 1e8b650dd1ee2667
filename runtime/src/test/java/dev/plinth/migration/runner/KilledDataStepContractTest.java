package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.testdatabase.TestServers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that is killed in a statement of a data step: no batch takes effect twice. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class KilledDataStepContractTest {

  @TempDir private Path folder;

  static List<TestServer> servers() {
    return List.of(TestServers.POSTGRESQL, TestServers.MARIADB, TestServers.MYSQL);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void onAServer(TestServer server) throws Exception {
    try (EmptyDatabase database = server.create()) {
      assertThatTheNextRunDoesTheRest(database.url());
    }
  }

  @Test
  void onAFileOfSqlite() throws Exception {
    assertThatTheNextRunDoesTheRest("jdbc:sqlite:" + folder.resolve("test.db"));
  }

  @Test
  void onAFileOfH2() throws Exception {
    assertThatTheNextRunDoesTheRest(new H2File(folder.resolve("test")).url());
  }

  private void assertThatTheNextRunDoesTheRest(String url) throws Exception {
    JavaProcess process = VisitingProcess.start(folder.resolve("output"), url);
    process.waitFor(VisitingProcess.STAYS);
    Thread.sleep(200);
    process.kill();

    assertThat(visits(url)).containsExactly("0 x 700", "1 x 300");
    VisitingProcess.run(url, false);
    assertThat(visits(url)).containsExactly("1 x 1000");
    assertThat(texts(url, "select state from plinth_revision")).containsExactly("done");
  }

  private static List<String> visits(String url) {
    return Jdbi.create(url)
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select visits, count(*) from item group by visits order by visits")
                    .map((row, context) -> row.getInt(1) + " x " + row.getInt(2))
                    .list());
  }

  private static List<String> texts(String url, String sql) {
    return Jdbi.create(url)
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
