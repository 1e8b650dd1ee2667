package dev.plinth.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.SchemaFileException;
import dev.plinth.schema.TableName;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.RenameHint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Decisions of people as text. */
final class HintsJsonTest {

  private static final TableName USER = TableName.of("user_account");

  private static final String TEXT =
      """
      {"renames":[{"kind":"table","from":"person","to":"user_account"},\
      {"kind":"column","table":"user_account","from":"nm","to":"name"},\
      {"kind":"enum_value","from":"state.paid","to":"state.settled"},\
      {"kind":"enum_value","table":"user_account","from":"role.root","to":"role.admin"}],\
      "not_renames":[{"kind":"table","from":"a","to":"alt.b"}],\
      "backfill":{"user_account.name":"'?'"},\
      "allow_drop":["alt.x","y"]}""";

  private static final DiffHints HINTS =
      new DiffHints(
          List.of(
              RenameHint.ofTable(TableName.of("person"), USER),
              RenameHint.ofColumn(USER, "nm", "name"),
              RenameHint.ofValue(null, "state", "paid", "settled"),
              RenameHint.ofValue(USER, "role", "root", "admin")),
          List.of(RenameHint.ofTable(TableName.of("a"), new TableName("alt", "b"))),
          Map.of("user_account.name", "'?'"),
          Set.of(new TableName("alt", "x"), TableName.of("y")));

  @Test
  void areReadAndWritten() {
    assertThat(HintsJson.read(TEXT, "hints.json")).isEqualTo(HINTS);
    assertThat(HintsJson.json(HINTS)).hasToString(TEXT);
    assertThat(HintsJson.read("{}", "hints.json")).isEqualTo(DiffHints.NONE);
    assertThat(HintsJson.json(DiffHints.NONE)).hasToString("{}");
  }

  @Test
  void sayWhatIsWrongAndWhere() {
    assertWrong("{\n\"rename\":[]}", " line 2: unknown key \"rename\". Did you mean \"renames\"?");
    assertWrong(
        "{\"renames\":[{\"kind\":\"index\",\"from\":\"a\",\"to\":\"b\"}]}",
        " line 1: a kind is one of table, column, enum_value, not \"index\"");
    assertWrong(
        "{\"renames\":[{\"kind\":\"column\",\"from\":\"a\",\"to\":\"b\"}]}",
        " line 1: the key \"table\" is missing");
    assertWrong("{\"backfill\":{\"t.a\":1}}", " line 1: a text is expected, not 1");
  }

  @Test
  void areAddedUp() {
    DiffHints more =
        DiffHints.ofBackfill(USER, "name", "'!'").plus(DiffHints.ofAllowDrop(TableName.of("z")));
    DiffHints all = HINTS.plus(more);
    assertThat(all.renames()).isEqualTo(HINTS.renames());
    assertThat(all.backfill()).containsExactly(Map.entry("user_account.name", "'!'"));
    assertThat(all.allowDrop()).hasSize(3);
  }

  private static void assertWrong(String text, String message) {
    assertThatThrownBy(() -> HintsJson.read(text, "hints.json"))
        .isInstanceOf(SchemaFileException.class)
        .hasMessage("hints.json" + message);
  }
}
