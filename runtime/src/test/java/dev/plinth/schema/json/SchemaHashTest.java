package dev.plinth.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fingerprint of a schema sees, and what it leaves out. */
final class SchemaHashTest {

  private static final String TEXT =
      """
      {"format":1,"module":"shop","dialects":["sqlite"],"tables":[
      {"name":"country","external":true,"columns":[{"name":"code","type":"text"}]},
      {"name":"item","origin":{"type":"Item"},"columns":[
      {"name":"id","type":"bigint","origin":{"type":"Item","member":"id"}},
      {"name":"note","type":"text","nullable":true}],
      "primaryKey":{"name":"pk_item","columns":["id"]},
      "checks":[{"name":"ck_a","expression":"id > 0"},{"name":"ck_b","expression":"id < 9"}]}]}
      """;

  static Stream<String[]> equal() {
    return Stream.of(
        replace("\"module\":\"shop\",", ""),
        replace("[\"sqlite\"]", "[\"sqlite\",\"h2\"]"),
        replace("\"origin\":{\"type\":\"Item\"},", ""),
        replace("\"member\":\"id\"", "\"member\":\"key\""),
        replace("\"text\"}]}", "\"varchar\"}]}"),
        replace("id > 0", "(id>0)"),
        replace(
            "{\"name\":\"ck_a\",\"expression\":\"id > 0\"},{\"name\":\"ck_b\",\"expression\":\"id < 9\"}",
            "{\"name\":\"ck_b\",\"expression\":\"id < 9\"},{\"name\":\"ck_a\",\"expression\":\"id > 0\"}"));
  }

  static Stream<String[]> different() {
    return Stream.of(
        replace("\"external\":true,", ""),
        replace("\"name\":\"item\"", "\"name\":\"goods\""),
        replace("\"bigint\"", "\"integer\""),
        replace("\"nullable\":true", "\"nullable\":false"),
        replace("pk_item", "pk_goods"),
        replace("id > 0", "ID > 0"));
  }

  @ParameterizedTest
  @MethodSource("equal")
  void leavesOutWhatMakesNoDifferenceInADatabase(String from, String to) {
    assertThat(hash(changed(from, to))).isEqualTo(hash(TEXT));
  }

  @ParameterizedTest
  @MethodSource("different")
  void seesEverythingElse(String from, String to) {
    assertThat(hash(changed(from, to))).isNotEqualTo(hash(TEXT));
  }

  @Test
  void leavesOutTheOrderOfColumns() {
    Schema schema = SchemaJson.read(TEXT);
    Schema reordered =
        schema.withTables(
            schema.tables().stream()
                .map(
                    t ->
                        t.columns().size() < 2
                            ? t
                            : t.with(
                                b -> b.columns(List.of(t.columns().get(1), t.columns().get(0)))))
                .toList());
    assertThat(reordered).isNotEqualTo(schema);
    assertThat(SchemaHash.of(reordered)).isEqualTo(SchemaHash.of(schema));
  }

  /** Databases hold it: it must not change from one version of Plinth to the next. */
  @Test
  void staysTheSameForEver() {
    assertThat(SchemaHash.of(SchemaJson.read(SchemaJsonTest.resource("everything.json"))))
        .isEqualTo("a7bb2d410d29d0ca36a1823e47e5bb4e4a32fd5463e0ce47d0ea422cd5c9a0a8");
  }

  private static String hash(String text) {
    return SchemaHash.of(SchemaJson.read(text));
  }

  private static String changed(String from, String to) {
    assertThat(TEXT).contains(from);
    return TEXT.replace(from, to);
  }

  private static String[] replace(String from, String to) {
    return new String[] {from, to};
  }
}
