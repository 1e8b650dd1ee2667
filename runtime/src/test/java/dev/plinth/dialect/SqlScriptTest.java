package dev.plinth.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where statements of a script begin and end. */
class SqlScriptTest {

  @Test
  void semicolonsInQuotesAndCommentsEndNothing() {
    SqlScript script =
        SqlScript.parse(
            """
            -- first; comment
            insert into t values ('a;b', "c;d", `e;f`); -- said; done
            update t /* ; */ set a = 'it''s;' where b = $1;
            create function f() as $body$ begin; end $body$
            """);

    assertThat(script.statements())
        .containsExactly(
            "insert into t values ('a;b', \"c;d\", `e;f`)",
            "update t /* ; */ set a = 'it''s;' where b = $1",
            "create function f() as $body$ begin; end $body$");
  }

  @Test
  void aTriggerIsOneStatement() {
    SqlScript script =
        SqlScript.parse(
            """
            create trigger tr after insert on t begin
              update t set a = case when a > 1 then 1 else 0 end;
              delete from u;
            end;
            drop trigger tr;
            """);

    assertThat(script.statements()).hasSize(2).last().isEqualTo("drop trigger tr");
  }

  @Test
  void marksStandBetweenStatementsWithTheirLines() {
    SqlScript script =
        SqlScript.parse(
            """
            /* head
               of file */
            -- plinth: rebuild user account
            -- add_column: why
            drop table t;
            -- plinth: end
            """);

    assertThat(script.parts())
        .containsExactly(
            new SqlScript.Mark("rebuild", "user account", 3),
            new SqlScript.Statement("drop table t", 5, List.of("add_column: why")),
            new SqlScript.Mark("end", "", 6));
  }

  @Test
  void aCommentBelongsToTheStatementRightBelowIt() {
    SqlScript script =
        SqlScript.parse(
            """
            -- first revision
            -- revision aaaa1111, sqlite

            -- create table t
            -- that nobody reads
            create table t (
              a integer -- of a column
            );

            drop table u; -- behind it
            drop table v;
            """);

    assertThat(script.parts())
        .extracting(part -> ((SqlScript.Statement) part).comment())
        .containsExactly(List.of("create table t", "that nobody reads"), List.of(), List.of());
  }

  @Test
  void anOpenQuoteIsRefusedWithItsLine() {
    assertThatThrownBy(() -> SqlScript.parse("select 1;\nselect 'a;\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 2: this quote never ends.");
  }
}
