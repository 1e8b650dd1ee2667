package dev.plinth.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.testdatabase.SecretUrls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What of a URL may be shown, and what is taken out of the sentences of drivers. */
final class JdbcUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jdbc:postgresql://host:5432/shop                    | jdbc:postgresql://host:5432/shop
          jdbc:postgresql://host/shop?user=a@b.org&password=x | jdbc:postgresql://host/shop
          jdbc:postgresql://host/at@shop                      | jdbc:postgresql://host/at@shop
          jdbc:postgresql:shop                                | jdbc:postgresql:shop
          jdbc:mysql://ann:pw@host/shop                       | jdbc:mysql://host/shop
          jdbc:mysql://ann:p@w@host:3306/shop                 | jdbc:mysql://host:3306/shop
          jdbc:mysql://ann:p/w@host/shop                      | jdbc:mysql://host/shop
          jdbc:mysql://ann:p?w@host/shop                      | jdbc:mysql://host/shop
          jdbc:mysql://ann:12/3@host/shop                     | jdbc:mysql://host/shop
          jdbc:mysql://(host=h,password=pw)/shop?a=b          | jdbc:mysql://(host=h,password=***)/shop
          jdbc:mysql://address=(host=h)(password=pw)/shop     | jdbc:mysql://address=(host=h)(password=***)/shop
          jdbc:h2:tcp://host/~/shop;PASSWORD=pw               | jdbc:h2:tcp://host/~/shop
          jdbc:h2:~/at@home/shop;PASSWORD=pw                  | jdbc:h2:~/at@home/shop
          jdbc:sqlite:/at@home/shop.db?password=pw            | jdbc:sqlite:/at@home/shop.db
          jdbc:oracle:thin:ann/pw@host:1521/shop              | jdbc:oracle:host:1521/shop
          jdbc:sqlserver://host;user=ann;password=pw          | jdbc:sqlserver://host
          postgres://ann:pw@host/shop                         | postgres://host/shop
          """)
  void isShownWithoutUserAndParameters(String url, String shown) {
    assertThat(JdbcUrl.of(url).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @FieldSource("dev.plinth.testdatabase.SecretUrls#ALL")
  void noSecretIsShownOrRepeated(String url) {
    JdbcUrl secret = JdbcUrl.of(url);
    assertThat(secret.shown()).doesNotContain(SecretUrls.SECRET);
    assertThat(secret.masked("can't read " + url + ", where s3cret! is the password"))
        .doesNotContain(SecretUrls.SECRET)
        .startsWith("can't read " + secret.shown())
        .endsWith("*** is the password");
  }

  @Test
  void onlyWholeWordsAreTakenOut() {
    JdbcUrl secret = JdbcUrl.of("jdbc:mysql://host/shop?password=a");
    assertThat(secret.masked("a bad apple")).isEqualTo("*** bad apple");
  }

  @Test
  void aPasswordBesideTheUrlIsTakenOut() {
    assertThat(JdbcUrl.of("jdbc:mysql://host/shop", "pw$1").masked("(password: pw$1)"))
        .isEqualTo("(password: ***)");
  }

  @Test
  void aTextMayHoldAUrlThatNobodyKnows() {
    assertThat(JdbcUrl.hidden("Unmatched argument 'jdbc:mysql://ann:pw@host/shop?password=pw&a=b'"))
        .isEqualTo("Unmatched argument 'jdbc:mysql://host/shop?password=***&a=b'");
    assertThat(JdbcUrl.hidden("column \"password\" is missing; is password = 1 right?"))
        .isEqualTo("column \"password\" is missing; is password = 1 right?");
  }
}
