package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar as a process of its own, without a terminal, on a real database. */
final class PlinthJarIT {

  private static final Path JAR = Path.of("target", "plinth.jar").toAbsolutePath();

  @TempDir private Path temp;
  private Project project;

  @BeforeEach
  void prepare() {
    project = new Project(temp);
    project.compile("users.json");
  }

  @Test
  void leadsFromNothingToAMigratedDatabase() throws Exception {
    assertThat(plinth("init").exitCode()).isZero();
    assertThat(plinth("revision", "--autogenerate", "-m", "initial").out())
        .contains("create table user_account");
    assertThat(plinth("upgrade", "head").out()).contains("Applied 1 revision");
    assertThat(plinth("current", "--format", "json").out()).contains("\"upToDate\":true");
    assertThat(project.folder.resolve("example.db")).exists();
  }

  @Test
  void asksNobodyWithoutATerminal() throws Exception {
    plinth("init");
    plinth("revision", "--autogenerate", "-m", "initial");
    project.compile("users-renamed.json");
    Project.Outcome outcome = plinth("revision", "--autogenerate", "-m", "rename");
    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.out()).contains("yes: --rename user_account.mail=email");
  }

  @Test
  void mistakesAreOneLineOnStandardError() throws Exception {
    Project.Outcome outcome = plinth("upgrade");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "error: src/main/resources/db-migrations is not there, or is no folder: run \"plinth init\", or"
                + " say where with --migrations\n");
  }

  @Test
  void knowsItsVersion() throws Exception {
    assertThat(plinth("--version").out()).matches("plinth \\d+\\.\\d+\\.\\d+\\S*\\n");
  }

  private Project.Outcome plinth(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(JAR.toString());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().putAll(project.variables);
    Path err = temp.resolve("err.txt");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Project.Outcome(process.waitFor(), out, project.read("err.txt"));
  }
}
