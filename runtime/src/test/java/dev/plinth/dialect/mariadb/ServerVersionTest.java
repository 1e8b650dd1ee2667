package dev.plinth.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which servers are taken behind which URL. */
final class ServerVersionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jdbc:mariadb://h/d | 11.4.5-MariaDB                     |
          jdbc:mariadb://h/d | 5.5.5-10.11.6-MariaDB-1:10.11.6    |
          jdbc:mariadb://h/d | 10.8.1-MariaDB                     |
          jdbc:mariadb://h/d | 10.6.12-MariaDB                    | this is MariaDB 10.6.12, and Plinth needs 10.8.1 or later
          jdbc:mysql://h/d   | 8.0.31                             |
          jdbc:mysql://h/d   | 8.0.19-0ubuntu0.20.04.1            |
          jdbc:mysql://h/d   | 9.1.0                              |
          jdbc:mysql://h/d   | 8.0.18-0ubuntu0.20.04.1            | this is MySQL 8.0.18, and Plinth needs 8.0.19 or later
          jdbc:mysql://h/d   | 5.7.44                             | this is MySQL 5.7.44, and Plinth needs 8.0.19 or later
          jdbc:mysql://h/d   | 11.4.5-MariaDB                     | the URL begins with jdbc:mysql:, but leads to a MariaDB server: begin it with jdbc:mariadb:, and have org.mariadb.jdbc:mariadb-java-client on the class path
          jdbc:mariadb://h/d | 8.0.31                             | the URL begins with jdbc:mariadb:, but leads to a MySQL server: begin it with jdbc:mysql:, and have com.mysql:mysql-connector-j on the class path
          ''                 | 8.0.31                             |
          """)
  void isTakenOrNot(String url, String version, String complaint) {
    assertThat(ServerVersion.complaint(url, version).orElse(null)).isEqualTo(complaint);
  }
}
