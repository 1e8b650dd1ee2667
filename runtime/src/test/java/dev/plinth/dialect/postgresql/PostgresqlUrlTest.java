package dev.plinth.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is handed to the driver beside the URL that it logs. */
final class PostgresqlUrlTest {

  private static PostgresqlUrl url(String rest) {
    return PostgresqlUrl.of("jdbc:postgresql:" + rest).orElseThrow();
  }

  @Test
  void passwordsAreTakenOutAndDecoded() {
    PostgresqlUrl url = url("//h/shop?user=ann&password=a%26b%3D%25+c&sslpassword=k=y&ssl=true");
    assertThat(url.withoutSecrets()).isEqualTo("jdbc:postgresql://h/shop?user=ann&ssl=true");
    assertThat(url.secrets()).isEqualTo(Map.of("password", "a&b=% c", "sslpassword", "k=y"));
  }

  @Test
  void whatHoldsNoPasswordStaysAsItIs() {
    assertThat(url("shop").withoutSecrets()).isEqualTo("jdbc:postgresql:shop");
    assertThat(url("//h/shop?password=x").withoutSecrets()).isEqualTo("jdbc:postgresql://h/shop");
    assertThat(url("//h/shop?password=%zz&ssl").withoutSecrets())
        .isEqualTo("jdbc:postgresql://h/shop?password=%zz&ssl");
  }

  @Test
  void aUserInFrontOfTheHostIsSeen() {
    assertThat(url("//ann:s3cret@h/shop").namesUserBeforeHost()).isTrue();
    assertThat(url("//h/shop?user=ann@work").namesUserBeforeHost()).isFalse();
  }

  @Test
  void otherDatabasesHaveOtherUrls() {
    assertThat(PostgresqlUrl.of("jdbc:h2:mem:shop")).isEmpty();
  }
}
