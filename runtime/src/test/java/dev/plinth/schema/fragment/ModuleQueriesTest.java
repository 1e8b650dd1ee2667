package dev.plinth.schema.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file that lists the statements of a module. */
final class ModuleQueriesTest {
  private static final String TEXT =
      """
      {"format":1,"module":"shop","daos":[
      {"type":"shop.Empty","statements":[]},
      {"type":"shop.Orders","statements":[
      {"method":"clean","kind":"delete","sql":"delete from orders\\nwhere paid","tables":[{"name":"orders","schema":"sales","read":["paid"],"deletes":true}]},
      {"method":"now","parameters":["java.lang.String","java.util.List<java.lang.Long>"],"kind":"select","sql":"select 1"}]}]}
      """;

  @Test
  void isReadAndWrittenAlike() {
    ModuleQueries queries = ModuleQueries.read(TEXT, "queries.json");
    assertThat(queries.write()).isEqualTo(TEXT);
    assertThat(queries.module()).isEqualTo("shop");
    assertThat(queries.daos().get(1).statements().get(0))
        .isEqualTo(
            new DaoStatement(
                "clean",
                List.of(),
                StatementKind.DELETE,
                "delete from orders\nwhere paid",
                List.of(
                    new TableUse(
                        new TableName("sales", "orders"), List.of("paid"), List.of(), true))));
  }

  @Test
  void isSortedByType() {
    DaoFragment one = new DaoFragment("a.A", List.of());
    DaoFragment two = new DaoFragment("b.B", List.of());
    assertThat(new ModuleQueries("m", List.of(two, one)))
        .isEqualTo(new ModuleQueries("m", List.of(one, two)));
  }

  @Test
  void sayWhatIsWrong() {
    assertWrong(TEXT.replace("\"format\":1", "\"format\":2"), "has format 2");
    assertWrong(
        TEXT.replace("\"delete\"", "\"remove\""),
        "q.json line 4: \"remove\" is none of select, insert, update, delete, merge, other");
    assertWrong(
        TEXT.replace("\"kind\"", "\"kinds\""), "q.json line 4: the key \"kind\" is missing");
    assertWrong(TEXT.replace("\"deletes\"", "\"delete\""), "unknown key \"delete\"");
  }

  private static void assertWrong(String text, String words) {
    assertThatThrownBy(() -> ModuleQueries.read(text, "q.json")).hasMessageContaining(words);
  }
}
