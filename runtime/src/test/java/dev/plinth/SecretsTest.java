package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.migration.runner.JavaProcess;
import dev.plinth.testdatabase.SecretUrls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is said and logged about databases whose URLs hold a password, with logs wide open. */
final class SecretsTest {

  /** PostgreSQL's driver, and others, log by the JDK. */
  private static final String JDK_LOGS =
      """
      handlers = java.util.logging.ConsoleHandler
      java.util.logging.ConsoleHandler.level = ALL
      .level = ALL
      """;

  @TempDir private Path folder;

  /** Below debug, SQLite's driver logs each statement, also the one that hands the key over. */
  private List<String> allLogs() throws IOException {
    Path file = Files.writeString(folder.resolve("logging.properties"), JDK_LOGS);
    return List.of(
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=debug",
        "-Djava.util.logging.config.file=" + file);
  }

  @Test
  void noMessageAndNoLogRepeatsAPassword() throws Exception {
    List<String> urls = new ArrayList<>(SecretUrls.ALL);
    // These are opened, so that the pool says how it is configured; a file of SQLite that is not
    // there has run nothing yet, for a runner.
    urls.add("jdbc:h2:" + folder.resolve("shop") + ";USER=ann;PASSWORD=s3cret!");
    urls.add("jdbc:sqlite:" + folder.resolve("shop.db") + "?password=s3cret!");
    String printed = open("", urls);
    assertThat(printed.lines().filter(line -> line.contains(SecretUrls.SECRET))).isEmpty();
    assertThat(printed.lines().filter(line -> line.endsWith(": works"))).hasSize(5);
    assertThat(printed).contains("plinth - configuration:", "Connecting with URL: ");
    for (int i = 0; i < SecretUrls.ALL.size(); i++) {
      assertThat(printed).contains("\ndatabase " + (i + 2) + ": Unavailable");
    }
  }

  @Test
  void noMessageAndNoLogRepeatsThePasswordOfTheBuilder() throws Exception {
    String printed =
        open(
            SecretUrls.SECRET,
            List.of(
                "jdbc:postgresql://127.0.0.1:1/shop",
                "jdbc:mariadb://127.0.0.1:1/shop",
                "jdbc:mysql://127.0.0.1:1/shop",
                "jdbc:h2:tcp://127.0.0.1:1/shop",
                "jdbc:h2:" + folder.resolve("shop")));
    assertThat(printed.lines().filter(line -> line.contains(SecretUrls.SECRET))).isEmpty();
    assertThat(printed.lines().filter(line -> line.endsWith(": works"))).hasSize(2);
  }

  private String open(String password, List<String> urls) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("300", password));
    arguments.addAll(urls);
    JavaProcess process =
        JavaProcess.start(
            folder.resolve("output"),
            allLogs(),
            System.getProperty("java.class.path"),
            RefusedProcess.class,
            arguments.toArray(String[]::new));
    assertThat(process.exit()).as(process.printed()).isZero();
    return process.printed();
  }
}
