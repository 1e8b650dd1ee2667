package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.migration.runner.JavaProcess;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program is told whose class path has no driver, or whose URL no driver can read. */
final class MissingDriverTest {

  private static final List<String> DRIVERS =
      List.of("sqlite-jdbc", "postgresql-4", "mariadb-java-client", "mysql-connector", "h2-");

  @TempDir private Path folder;

  @Test
  void theArtifactToAddIsNamed() throws Exception {
    String withoutDrivers =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> DRIVERS.stream().noneMatch(new File(entry).getName()::startsWith))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(
            said(
                withoutDrivers,
                "jdbc:sqlite:shop.db",
                "jdbc:postgresql://host/shop?password=s3cret!",
                "jdbc:mariadb://host/shop?password=s3cret!",
                "jdbc:mysql://ann:s3cret!@host/shop",
                "jdbc:h2:mem:shop;PASSWORD=s3cret!",
                "jdbc:oracel:thin:ann/s3cret!@host"))
        .isEqualTo(
            """
            database 2: UnavailableDatabaseException: no driver on the class path takes jdbc:sqlite:shop.db: add the artifact org.xerial:sqlite-jdbc
            runner 2: works
            database 3: UnavailableDatabaseException: no driver on the class path takes jdbc:postgresql://host/shop: add the artifact org.postgresql:postgresql
            runner 3: MigrationInputException: no driver on the class path takes jdbc:postgresql://host/shop: add the artifact org.postgresql:postgresql, or name its jar with --driver
            database 4: UnavailableDatabaseException: no driver on the class path takes jdbc:mariadb://host/shop: add the artifact org.mariadb.jdbc:mariadb-java-client
            runner 4: MigrationInputException: no driver on the class path takes jdbc:mariadb://host/shop: add the artifact org.mariadb.jdbc:mariadb-java-client, or name its jar with --driver
            database 5: UnavailableDatabaseException: no driver on the class path takes jdbc:mysql://host/shop: add the artifact com.mysql:mysql-connector-j
            runner 5: MigrationInputException: no driver on the class path takes jdbc:mysql://host/shop: add the artifact com.mysql:mysql-connector-j, or name its jar with --driver
            database 6: UnavailableDatabaseException: no driver on the class path takes jdbc:h2:mem:shop: add the artifact com.h2database:h2
            runner 6: MigrationInputException: no driver on the class path takes jdbc:h2:mem:shop: add the artifact com.h2database:h2, or name its jar with --driver
            database 7: UnavailableDatabaseException: no driver on the class path takes jdbc:oracel:host: is the URL right? Plinth knows h2, mariadb, mysql, postgresql, sqlite
            runner 7: MigrationInputException: no dialect for the URL "jdbc:oracel:host": it starts with jdbc: and one of sqlite, postgresql, mariadb, mysql, h2
            """);
  }

  @Test
  void aUrlThatItsDriverCantReadIsNoMissingDriver() throws Exception {
    assertThat(
            said(
                System.getProperty("java.class.path"),
                "jdbc:postgresql://host:port/shop?password=s3cret!"))
        .isEqualTo(
            """
            database 2: UnavailableDatabaseException: the driver can't read jdbc:postgresql://host:port/shop: a URL looks like jdbc:postgresql://localhost/shop
            runner 2: MigrationInputException: the driver can't read jdbc:postgresql://host:port/shop: a URL looks like jdbc:postgresql://localhost/shop
            """);
  }

  private String said(String classPath, String... urls) throws Exception {
    String[] arguments = new String[urls.length + 2];
    arguments[0] = "300";
    arguments[1] = "";
    System.arraycopy(urls, 0, arguments, 2, urls.length);
    JavaProcess process =
        JavaProcess.start(
            folder.resolve("output"), List.of(), classPath, RefusedProcess.class, arguments);
    assertThat(process.exit()).as(process.printed()).isZero();
    return process
        .printed()
        .lines()
        .filter(line -> line.startsWith("database ") || line.startsWith("runner "))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
