package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.testdatabase.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays the sessions in {@code src/test/resources/shared-sessions} on every database. {@code
 * -Dexpected=write} writes them anew.
 */
final class SharedSessionsTest {

  private static final Path SESSIONS = Path.of("src", "test", "resources", "shared-sessions");
  private static final List<TestServer> SERVERS =
      List.of(TestServers.POSTGRESQL, TestServers.MARIADB, TestServers.MYSQL);

  @TempDir private Path temp;

  static List<TestServer> databases() {
    return List.of(
        TestServers.SQLITE,
        TestServers.POSTGRESQL,
        TestServers.MARIADB,
        TestServers.MYSQL,
        TestServers.H2);
  }

  static List<TestServer> servers() {
    return SERVERS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void tellsTheStory(TestServer database) throws IOException {
    play("story.txt", database, databases());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void refusesWhatCannotWork(TestServer database) throws IOException {
    play("refused.txt", database, SERVERS);
  }

  @Test
  void takesTypesOfPostgresqlFromSourcesToRowsAndBack() throws IOException {
    play("postgresql-types.txt", TestServers.POSTGRESQL, List.of(TestServers.POSTGRESQL));
  }

  private void play(String name, TestServer server, List<TestServer> all) throws IOException {
    Path file = SESSIONS.resolve(name);
    SharedSession expected =
        SharedSession.parse(Files.readString(file), all.stream().map(TestServer::name).toList());
    try (EmptyDatabase database = server.create()) {
      Project project = new Project(temp.toRealPath(), server.name(), database.url());
      String wanted = expected.of(server.name());
      String actual = new Session(project, new Mask(project)).play(wanted);
      if (Objects.equals(System.getProperty("expected"), "write")) {
        Files.writeString(file, expected.with(server.name(), actual));
      }
      assertThat(actual).isEqualTo(wanted);
    }
  }
}
