package dev.plinth.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SQL in the quotes of the standard, and what MariaDB and MySQL are given. */
final class BacktickTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '~',
      textBlock =
          """
          select name from t                         @ select name from t
          select "order" from "my ""t"               @ select `order` from `my "t`
          select "a`b" from t                        @ select `a``b` from t
          select '"' from t where n = 'a\\b'         @ select '"' from t where n = 'a\\\\b'
          select 'it''s "x"', "y" from t             @ select 'it''s "x"', `y` from t
          select `a"b` from t -- "x" \\              @ select `a"b` from t -- "x" \\
          select /* "x" */ "y" from t                @ select /* "x" */ `y` from t
          select a || b from t                       @ select concat(a, b) from t
          select a || '-' || t."b c" from t          @ select concat(a, '-', t.`b c`) from t
          check (a||b <> 'x')                        @ check (concat(a, b) <> 'x')
          (lower(a) || trim(b || c))                 @ (concat(lower(a), trim(concat(b, c))))
          set a = (x) || ?, b = ?                    @ set a = concat((x), ?), b = ?
          case when a then b || c else d end || 'x'  @ concat(case when a then concat(b, c) else d end, 'x')
          where a or b || c = 'd'                    @ where a or concat(b, c) = 'd'
          select '||', "||", `||` from t             @ select '||', `||`, `||` from t
          coalesce(?, ('a' || 'b'))                  @ coalesce(?, (concat('a', 'b')))
          """)
  void isWrittenInBackticks(String standard, String written) {
    assertThat(BacktickText.of(standard)).isEqualTo(written);
  }
}
