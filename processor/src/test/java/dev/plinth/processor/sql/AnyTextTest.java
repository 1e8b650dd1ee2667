package dev.plinth.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.plinth.type.ColumnTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text is, binding it ends soon, with a result or with problems. */
final class AnyTextTest {
  private static final Path ROOT = Path.of("src/test/resources/statements");

  /** It takes seconds; what never ends is to be told from a busy machine. */
  private static final Duration SOON = Duration.ofMinutes(3);

  private static final List<List<String>> DIALECTS =
      List.of(
          List.of("sqlite"),
          List.of("postgresql"),
          List.of("mysql", "mariadb"),
          List.of("h2"),
          List.of("sqlite", "postgresql", "h2"));

  private static final SqlBinder BINDER =
      new SqlBinder(
          SchemaText.read(
              """
              user_account
                id bigint identity
                name text null

              address
                id bigint
              """),
          OtherTables.NONE);

  private static final String[] TOKENS =
      ("select from where group by order having union all insert into values update set delete"
              + " returning join left right on using natural with recursive as case when then else"
              + " end in is not null like between and or exists cast over partition limit offset"
              + " fetch for lateral merge matched conflict do default window filter distinct any"
              + " interval date extract array row table name id user_account u a address x ( ( ("
              + " ) ) ) [ ] , , ; . * = <> < - + / || :: : :name :id ? ?| -> ->> @> ' '' \" ` $$ $a$"
              + " 'text' \"quoted\" 1 2.5 .5 1e5 0x1f -- /* */ /* if :name */ /* end */ # @v \\ { }"
              + " \n é \u0000 😀")
          .split(" +");

  @AfterAll
  static void close() {
    BINDER.close();
  }

  @Test
  void randomTokensEndSoon() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (int i = 0; i < 20_000; i++) {
            bindAny(random(random), DIALECTS.get(i % DIALECTS.size()));
          }
        },
        () -> "seed " + seed);
  }

  /** Parts of real statements in another order reach further than single words. */
  @Test
  void mixedStatementsEndSoon() throws IOException {
    List<String> statements = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        StatementCase.in("", Files.readString(file)).forEach(each -> statements.add(each.sql()));
      }
    }
    long seed = System.nanoTime();
    Random random = new Random(seed);
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (int i = 0; i < 5_000; i++) {
            bindAny(mixed(statements, random), DIALECTS.get(i % DIALECTS.size()));
          }
        },
        () -> "seed " + seed);
  }

  @Test
  void whatIsNestedTooDeeplyIsAProblem() {
    BoundSql bound = bindAny("select " + "(".repeat(300) + "1" + ")".repeat(300), DIALECTS.get(0));
    assertThat(bound.problems())
        .singleElement()
        .extracting(SqlProblem::message)
        .asString()
        .startsWith("[PL2105]");
  }

  @ParameterizedTest
  @MethodSource("bigTexts")
  void bigTextsEndSoon(String start, String repeated, int times, String end) {
    String sql = start + repeated.repeat(times) + end;
    BoundSql bound =
        assertTimeoutPreemptively(SOON, () -> bindAny(sql, List.of("sqlite", "postgresql")));
    assertThat(bound.problems().size() + bound.texts().size()).isPositive();
  }

  static Stream<Object[]> bigTexts() {
    return Stream.of(
        new Object[] {"select ", "(", 10_000, ""},
        new Object[] {"select " + "(".repeat(10_000) + "1", ")", 10_000, ""},
        new Object[] {"select 1", " + 1", 200_000, ""},
        new Object[] {"select id from user_account where name = 'x'", " or id = 1", 80_000, ""},
        new Object[] {"select ", "not ", 200_000, "true"},
        new Object[] {"select ", "- ", 300_000, "1"},
        new Object[] {"select 1", "::text", 100_000, ""},
        new Object[] {"select ", "case when 1 = 1 then ", 10_000, "1"},
        new Object[] {"select ", "f(", 10_000, "1" + ")".repeat(10_000)},
        new Object[] {"select 1", " union select 1", 50_000, ""},
        new Object[] {"", "select * from (", 5_000, "select 1" + ")".repeat(5_000)},
        new Object[] {"select id from user_account where id in (1", ", 2", 300_000, ")"},
        new Object[] {"select 1 from user_account", " join address using (id)", 3_000, ""},
        new Object[] {"with ", "t as (with ", 3_000, ""},
        new Object[] {"select '", "x", 1_000_000, "'"},
        new Object[] {"select /*", "/*", 500_000, ""},
        new Object[] {"select ", "/* if :name */ ", 60_000, "1"},
        new Object[] {"select 1 ", "/* if :name */ + 1 /* end */ ", 5_000, ""},
        new Object[] {"select id from user_account where ", "((id, 1) in ", 5_000, "1"},
        new Object[] {"", "? ", 500_000, ""},
        new Object[] {"", "\"", 1_000_001, ""});
  }

  private static BoundSql bindAny(String sql, List<String> dialects) {
    List<SqlParameter> parameters =
        List.of(
            SqlParameter.value("name", "String", ColumnTypes.TEXT).orNull(),
            SqlParameter.collection("id", "List<Long>", ColumnTypes.BIGINT));
    ExpectedResult result =
        ExpectedResult.row("Row", List.of(new ResultComponent("id", "id", null, false)));
    return BINDER.bind(SqlMethod.of(sql, parameters, result, dialects));
  }

  private static String random(Random random) {
    StringBuilder sql = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      sql.append(TOKENS[random.nextInt(TOKENS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
    }
    return sql.toString();
  }

  private static String mixed(List<String> statements, Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      String statement = statements.get(random.nextInt(statements.size()));
      words.addAll(Arrays.asList(statement.split(" ")));
    }
    for (int i = random.nextInt(4); i > 0 && words.size() > 2; i--) {
      words.remove(random.nextInt(words.size()));
    }
    int from = random.nextInt(words.size());
    int to = from + random.nextInt(words.size() - from) + 1;
    return String.join(" ", words.subList(from, to));
  }
}
