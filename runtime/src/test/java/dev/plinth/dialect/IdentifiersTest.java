package dev.plinth.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are quoted, and how. */
class IdentifiersTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      textBlock =
          """
          user_account, user_account
          a1,           a1
          order,        "order"
          value,        "value"
          User,         "User"
          1a,           "1a"
          a-b,          "a-b"
          größe,        "größe"
          a"b,          "a""b"
          """)
  void quotesOnlyWhereNeeded(String name, String sql) {
    assertThat(Identifiers.quote(name)).isEqualTo(sql);
  }

  @ParameterizedTest
  @CsvSource({"name, name", "order, `order`", "a`b, `a``b`"})
  void backticksForThoseWhoWantThem(String name, String sql) {
    assertThat(Identifiers.quote(name, '`')).isEqualTo(sql);
  }
}
