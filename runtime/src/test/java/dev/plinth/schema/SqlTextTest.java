package dev.plinth.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The canonical form of SQL fragments. */
final class SqlTextTest {

  /** As written -> canonical. */
  private static final String CASES =
      """
      qty>0                             -> qty > 0
      qty  >\t0                         -> qty > 0
      (qty > 0)                         -> qty > 0
      ((qty > 0))                       -> qty > 0
      (a > 0) and (b > 0)               -> (a > 0) and (b > 0)
      bar*5                             -> bar * 5
      substring('name',1,3)             -> substring('name', 1, 3)
      substring ( 'name' , 1 , 3 )      -> substring('name', 1, 3)
      qty in(1,2)                       -> qty in (1, 2)
      not(a)                            -> not (a)
      '  two  spaces  '                 -> '  two  spaces  '
      'it''s'||x                        -> 'it''s' || x
      E'it\\'s  '||x                    -> E'it\\'s  ' || x
      "Odd  Name"=1                     -> "Odd  Name" = 1
      `odd  name`=1                     -> `odd  name` = 1
      [odd  name]=1                     -> [odd  name] = 1
      -1                                -> -1
      - 1                               -> -1
      a-1                               -> a - 1
      a=-1                              -> a = -1
      a - -1                            -> a - -1
      (-1)                              -> -1
      between -1 and - 5                -> between -1 and -5
      1.5e-3+.5                         -> 1.5e-3 + .5
      x ::text                          -> x::text
      '{}'::jsonb->>'a'                 -> '{}'::jsonb ->> 'a'
      a [ 1 ]=array[1,2]                -> a[1] = array[1, 2]
      t . a>0                           -> t.a > 0
      count( * )                        -> count(*)
      X'00'                             -> X'00'
      a/* why */>0                      -> a > 0
      /*+ hint */a                      -> /*+ hint */ a
      $$ as  is $$                      -> $$ as  is $$
      CURRENT_TIMESTAMP                 -> CURRENT_TIMESTAMP
      (never ' closed                   -> (never ' closed
      case when a then-1 else(b)end     -> case when a then -1 else (b) end
      """;

  static Stream<String[]> cases() {
    return CASES.lines().map(line -> line.split(" +-> ", 2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void writesEveryFragmentOneWay(String written, String canonical) {
    assertThat(SqlText.normalise(written)).isEqualTo(canonical);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void leavesTheCanonicalFormAlone(String written, String canonical) {
    assertThat(SqlText.normalise(canonical)).isEqualTo(canonical);
  }

  @Test
  void takesLineBreaksAndLineCommentsAsSpace() {
    assertThat(SqlText.normalise("qty >\r\n  0 -- never less\n and x")).isEqualTo("qty > 0 and x");
  }

  @Test
  void takesBlankForAbsent() {
    assertThat(SqlText.normaliseOrNull(" ")).isNull();
    assertThat(SqlText.normaliseOrNull(null)).isNull();
  }

  @Test
  void renamesAColumnButNoStringFunctionOrQualifier() {
    assertThat(SqlText.renameColumn("a>'a' and a(a) and \"a\" > t.a and a.b", "a", "n"))
        .isEqualTo("n > 'a' and a(n) and \"n\" > t.n and a.b");
  }

  /** Fragment, old name, new name, fragment. */
  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a > 0                              | a     | Total | "Total" > 0
          a > 0                              | a     | order | "order" > 0
          a is null                          | a     | 2nd   | "2nd" is null
          "order" > 0                        | order | a     | a > 0
          "a" > 0                            | a     | b     | "b" > 0
          "a" > 0                            | a     | order | "order" > 0
          [order] > 0                        | order | group | [group] > 0
          case when "end" > 0 then 1 end     | end   | stop  | case when stop > 0 then 1 end
          "date" > date '2026-01-01'         | date  | due   | "due" > date '2026-01-01'
          extract(year from d) > "year"      | year  | y     | extract(year from d) > y
          cast(a as text) > text             | text  | n     | cast(a as text) > n
          """)
  void quotesANewNameIfItNeedsIt(String sql, String from, String to, String renamed) {
    assertThat(SqlText.renameColumn(sql, from, to)).isEqualTo(renamed);
  }

  @Test
  void renamesAQualifierAlone() {
    assertThat(SqlText.renameQualifier("t.a > 0 and t > 0", "t", "u"))
        .isEqualTo("u.a > 0 and t > 0");
  }

  @Test
  void listsNames() {
    assertThat(SqlText.names("select a from \"T\" where b = 'c'"))
        .contains("a", "T", "b")
        .doesNotContain("c");
  }

  @Test
  void tellsColumnsFromOtherWords() {
    assertThat(
            SqlText.columns(
                """
                lower(a) = 'b' and t.c > date '2026-01-01' - interval '1' day
                and extract(year from d) > e::text collate nocase or cast(f as integer) is null
                """))
        .containsExactlyInAnyOrder("a", "c", "d", "e", "f");
  }
}
