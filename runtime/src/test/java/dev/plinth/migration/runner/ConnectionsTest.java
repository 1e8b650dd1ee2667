package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The URL of another database on the same server. */
final class ConnectionsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          jdbc:postgresql:shop,                        jdbc:postgresql:other
          jdbc:postgresql://host/shop,                 jdbc:postgresql://host/other
          jdbc:postgresql://host,                      jdbc:postgresql://host/other
          jdbc:postgresql://a:1/shop?user=x&ssl=true,  jdbc:postgresql://a:1/other?user=x&ssl=true
          jdbc:postgresql://a/shop?currentSchema=s,    jdbc:postgresql://a/other?
          jdbc:postgresql://a/?user=x,                 jdbc:postgresql://a/other?user=x
          jdbc:mariadb://a:3306/shop?sslMode=disable,  jdbc:mariadb://a:3306/other?sslMode=disable
          jdbc:mysql://a,                              jdbc:mysql://a/other
          """)
  void isBeside(String url, String expected) {
    assertThat(Connections.beside(url, "other")).isEqualTo(expected);
  }
}
