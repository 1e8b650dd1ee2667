package dev.plinth.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Says on what was measured. */
final class Machine {

  private Machine() {}

  /** Java, operating system, processors, databases and libraries in one sentence. */
  static String describe() {
    Properties versions = versions();
    return """
        Java %s (%s), %s %s, %d processors; in memory: SQLite by sqlite-jdbc %s and H2 %s; Jdbi %s, \
        jOOQ %s, MyBatis %s, Hibernate %s, Spring %s."""
        .formatted(
            System.getProperty("java.version"),
            System.getProperty("java.vm.name"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            versions.getProperty("sqlite"),
            versions.getProperty("h2"),
            versions.getProperty("jdbi"),
            versions.getProperty("jooq"),
            versions.getProperty("mybatis"),
            versions.getProperty("hibernate"),
            versions.getProperty("spring"));
  }

  private static Properties versions() {
    try (InputStream file = Machine.class.getResourceAsStream("versions.properties")) {
      Properties versions = new Properties();
      versions.load(file);
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
