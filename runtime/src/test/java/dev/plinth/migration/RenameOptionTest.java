package dev.plinth.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.SchemaJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the names in {@code --rename old=new} stand for. */
final class RenameOptionTest {

  private static final Schema BEFORE =
      SchemaJson.read(
          """
          {"enums":[{"name":"kind","values":["X"]}],"tables":[
          {"name":"pet","columns":[{"name":"id","type":"bigint"}]},
          {"name":"sale","columns":[{"name":"id","type":"bigint"}]},
          {"name":"bill","schema":"s1","columns":[{"name":"id","type":"bigint"}]},
          {"name":"moved","schema":"s1","columns":[{"name":"id","type":"bigint"}]}]}
          """);

  private static final Schema AFTER =
      SchemaJson.read(
          """
          {"enums":[{"name":"kind","values":["Y"]}],"tables":[
          {"name":"animal","columns":[{"name":"key","type":"bigint"}]},
          {"name":"moved","columns":[{"name":"id","type":"bigint"}]},
          {"name":"invoice","schema":"s1","columns":[{"name":"key","type":"bigint"}]},
          {"name":"sale","schema":"s2","columns":[{"name":"id","type":"bigint"}]}]}
          """);

  @ParameterizedTest
  @CsvSource({
    "pet=animal,             TABLE,      ,           pet,      animal",
    "sale=s2.sale,           TABLE,      ,           sale,     s2.sale",
    "s1.bill=invoice,        TABLE,      ,           s1.bill,  s1.invoice",
    "s1.bill=s1.invoice,     TABLE,      ,           s1.bill,  s1.invoice",
    "s1.moved=moved,         TABLE,      ,           s1.moved, moved",
    "s1.nothing=nowhere,     TABLE,      ,           s1.nothing, s1.nowhere",
    "s0.moved=moved,         TABLE,      ,           s0.moved, moved",
    "animal.id=key,          COLUMN,     animal,     id,       key",
    "s1.invoice.id=key,      COLUMN,     s1.invoice, id,       key",
    "s1.invoice.kind.X=Y,    ENUM_VALUE, s1.invoice, kind.X,   kind.Y",
    "kind.X=Y,               ENUM_VALUE, ,           kind.X,   kind.Y",
    "nobody.id=key,          COLUMN,     nobody,     id,       key"
  })
  void readsNames(String text, String kind, String table, String from, String to) {
    assertThat(new RenameOption(new Change<>(BEFORE, AFTER)).parse("--rename", text))
        .hasToString(
            "RenameHint[kind=%s, table=%s, from=%s, to=%s]".formatted(kind, table, from, to));
  }
}
