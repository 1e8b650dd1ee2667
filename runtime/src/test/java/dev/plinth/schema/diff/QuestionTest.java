package dev.plinth.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.DiffJson;
import dev.plinth.schema.json.SchemaJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people are asked, and what their answers do. */
final class QuestionTest {

  private static final Schema BEFORE =
      SchemaJson.read(
          """
          {"tables":[
          {"name":"person","columns":[{"name":"id","type":"bigint"}]},
          {"name":"town","columns":[{"name":"x","type":"uuid"}]},
          {"name":"user_account","columns":[
          {"name":"nm","type":"text"},
          {"name":"state","type":"enum","values":["new","old"]}]}]}
          """);

  private static final Schema AFTER =
      SchemaJson.read(
          """
          {"tables":[
          {"name":"human","origin":{"type":"shop.Human"},"columns":[{"name":"id","type":"bigint"}]},
          {"name":"user_account","columns":[
          {"name":"name","type":"text","origin":{"type":"shop.User","member":"name"}},
          {"name":"state","type":"enum","values":["new","gone"]},
          {"name":"code","type":"integer"}],
          "uniques":[{"name":"uq_user_account_code","columns":["code"]}]}]}
          """);

  @Test
  void questionsSayWhatHappensAndHowToAnswer() {
    String questions =
        String.join(
            "\n",
            diff(DiffHints.NONE).questions().stream()
                .map(q -> DiffJson.json(q).toString())
                .toList());
    assertThat(questions)
        .isEqualTo(
            """
            {"kind":"rename_table","from":"person","to":"human",\
            "question":"Was table person renamed to human? If not, its rows are lost.",\
            "answers":["yes: @RenamedFrom(\\"person\\") on shop.Human",\
            "yes: --rename person=human","no: --not-rename person=human"]}
            {"kind":"rename_column","table":"user_account","from":"nm","to":"name",\
            "question":"Was column user_account.nm renamed to name? If not, its values are lost.",\
            "answers":["yes: @RenamedFrom(\\"nm\\") on shop.User.name",\
            "yes: --rename user_account.nm=name","no: --not-rename user_account.nm=name"]}
            {"kind":"backfill","table":"user_account","column":"code","perRow":true,\
            "question":"Column user_account.code takes no null and has no default: which SQL\
             expression, different for each row, do existing rows get?",\
            "answers":["--backfill user_account.code=SQL","or make it nullable, and compile again"]}
            {"kind":"rename_enum_value","table":"user_account","from":"state.old",\
            "to":"state.gone","question":"Was value old of user_account.state renamed to gone?\
             If not, no row may hold it any more.",\
            "answers":["yes: @RenamedFrom(\\"old\\")",\
            "yes: --rename user_account.state.old=gone",\
            "no: --not-rename user_account.state.old=gone"]}
            {"kind":"drop_table","table":"town","question":"Several tables vanish: may town be\
             dropped with all its rows?",\
            "answers":["yes: --allow-drop town","no: compile all entities again"]}""");
  }

  @Test
  void answersLeadToADecidedDifference() {
    for (boolean yes : List.of(true, false)) {
      DiffHints hints = DiffHints.NONE;
      int rounds = 0;
      while (!diff(hints).isDecided()) {
        for (Question question : diff(hints).questions()) {
          hints = hints.plus(answer(question, yes));
        }
        assertThat(++rounds).isLessThan(4);
      }
      assertThat(diff(hints).operations().stream().filter(o -> o.describe().startsWith("rename")))
          .hasSize(yes ? 2 : 0);
      DiffLawsTest.thereAndBack(BEFORE, AFTER, hints);
    }
  }

  private static DiffHints answer(Question question, boolean yes) {
    if (question instanceof RenameQuestion rename) {
      return yes ? rename.yes() : rename.no();
    }
    return question instanceof BackfillQuestion backfill
        ? backfill.answer("random()")
        : ((DropTableQuestion) question).yes();
  }

  private static SchemaDiff diff(DiffHints hints) {
    return SchemaDiffer.diff(new Change<>(BEFORE, AFTER), hints);
  }
}
