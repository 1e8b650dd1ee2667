package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.testdatabase.SecretUrls;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says about URLs that hold a password, with all that it can say. */
final class SecretsTest {

  @TempDir private Path temp;

  @Test
  void noMessageRepeatsAPassword() {
    Project project = new Project(temp);
    project.compile("users.json");
    project.ids.add(List.of("aaaa1111"));
    project.run(List.of("init"));
    project.run(List.of("revision", "--autogenerate", "-m", "initial"));
    for (String url : SecretUrls.ALL) {
      refused(project, "current", "--url", url, "--verbose");
      refused(project, "current", "--url", url, "--format", "json");
      refused(project, "upgrade", "--url", url);
      refused(project, "upgrade", "--url", url, "--driver", "no.jar");
      refused(project, "current", "x", url);
      refused(project, "current", "--ulr=" + url, "--verbose");
    }
  }

  @Test
  void noMessageRepeatsThePasswordOfTheEnvironment() {
    Project project = new Project(temp);
    project.variables.put("PLINTH_USER", "ann");
    project.variables.put("PLINTH_PASSWORD", SecretUrls.SECRET);
    for (String kind : List.of("postgresql", "mariadb", "mysql")) {
      refused(project, "current", "--url", "jdbc:" + kind + "://127.0.0.1:1/shop", "--verbose");
    }
  }

  private static void refused(Project project, String... arguments) {
    Project.Outcome outcome = project.run(List.of(arguments));
    // A file of SQLite that is not there is no fault: nothing ran on it yet.
    assertThat(outcome.exitCode())
        .as(String.join(" ", arguments))
        .isIn(arguments[2].startsWith("jdbc:sqlite:") ? List.of(0, 2, 4) : List.of(2, 4));
    assertThat(outcome.out() + outcome.err()).doesNotContain(SecretUrls.SECRET);
  }
}
