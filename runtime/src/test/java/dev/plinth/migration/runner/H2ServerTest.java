package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.h2.tools.Server;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share a server of H2, whose lock is a row. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class H2ServerTest {

  @TempDir private Path folder;
  private Server server;
  private String url;

  @BeforeEach
  void start() throws SQLException {
    server =
        Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
            .start();
    url = "jdbc:h2:tcp://localhost:" + server.getPort() + "/./test;DATABASE_TO_LOWER=TRUE";
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void ofSeveralProcessesOneUpgrades() throws Exception {
    List<JavaProcess> processes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      processes.add(ServerProcess.start(folder.resolve("output" + i), url));
    }
    List<String> finished = new ArrayList<>();
    for (JavaProcess process : processes) {
      assertThat(process.exit()).as(process.printed()).isZero();
      assertThat(process.printed()).doesNotContain("Exception");
      process.printed().lines().filter(line -> line.startsWith("finished")).forEach(finished::add);
    }
    assertThat(finished).containsExactlyInAnyOrder("finished r1", "finished r2");
    assertThat(query("select a from after_big")).containsExactly("1");
  }

  /** The server may go on with the statement, and keeps the session for as long. */
  @Test
  void aProcessKilledInAStatementIsFinishedByTheNext() throws Exception {
    JavaProcess process = ServerProcess.start(folder.resolve("output"), url);
    process.waitFor(ServerProcess.LONG);
    process.kill();
    MigrationRunner.open(url, null, null).run(ServerProcess.STEPS, RunListener.NONE);
    assertThat(query("select a from after_big")).containsExactly("1");
    assertThat(query("select state from plinth_revision")).containsExactly("done", "done");
  }

  private List<String> query(String sql) {
    return Jdbi.create(url)
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
