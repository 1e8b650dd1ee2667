package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.migration.runner.JavaProcess;
import dev.plinth.testdatabase.SecretUrls;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is said and logged about databases whose URLs hold a password, with logs wide open. */
final class SecretsTest {

  /** Below, SQLite's driver logs each statement, also the one that hands the key over. */
  private static final List<String> ALL_LOGS =
      List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=debug");

  @TempDir private Path folder;

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
    assertThat(printed).contains("plinth - configuration:");
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
            ALL_LOGS,
            System.getProperty("java.class.path"),
            RefusedProcess.class,
            arguments.toArray(String[]::new));
    assertThat(process.exit()).as(process.printed()).isZero();
    return process.printed();
  }
}
