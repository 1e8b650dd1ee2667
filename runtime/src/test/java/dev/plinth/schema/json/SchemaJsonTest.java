package dev.plinth.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Snapshots as text. */
final class SchemaJsonTest {

  @ParameterizedTest
  @ValueSource(strings = {"tutorial.json", "everything.json"})
  void readsASnapshotAndWritesTheSameText(String file) {
    String text = resource(file);
    assertThat(SchemaJson.write(SchemaJson.read(text, file))).isEqualTo(text);
  }

  @Test
  void readsEveryPart() {
    Schema schema = SchemaJson.read(resource("everything.json"));
    assertThat(schema.module()).isEqualTo("shop");
    assertThat(schema.dialects()).containsExactly("postgresql", "sqlite");
    assertThat(schema.table(new TableName("alt", "item"))).isPresent();
    assertThat(schema.table(TableName.of("item"))).isEmpty();
    assertThat(schema.table(TableName.of("country")).orElseThrow().external()).isTrue();
  }

  @Test
  void writesAnEmptySchema() {
    String text = "{\"format\":1,\"module\":\"main\",\"dialects\":[],\"tables\":[]}\n";
    assertThat(SchemaJson.write(Schema.EMPTY)).isEqualTo(text);
    assertThat(SchemaJson.read(text)).isEqualTo(Schema.EMPTY);
  }

  /** Written in two ways, meaning the same. */
  static Stream<String[]> equalColumns() {
    return """
        "type":"text"                                | "type":"text","nullable":false
        "type":"text"                                | "type":"text","default":null,"identity":false
        "type":"decimal","precision":10              | "type":"decimal","precision":10,"scale":0
        "type":"timestamp"                           | "type":"timestamp","precision":6
        "type":"integer","default":"(1+2)"           | "type":"integer","default":"1 + 2"
        "type":"integer","generated":{"expression":"a*2"} \
        | "type":"integer","generated":{"expression":"a  * 2","stored":false}
        """
        .lines()
        .map(line -> line.split(" *\\| *", 2));
  }

  @ParameterizedTest
  @MethodSource("equalColumns")
  void takesAbsentKeysForTheirDefault(String one, String other) {
    assertThat(SchemaJson.read(withColumn(one))).isEqualTo(SchemaJson.read(withColumn(other)));
  }

  @Test
  void takesAbsentKeysOfConstraintsForTheirDefault() {
    String brief =
        """
        {"tables":[{"name":"t","columns":[],"uniques":[{"name":"u","columns":["a"]}],
         "indexes":[{"name":"i","columns":[{"name":"a"}]}],
         "foreignKeys":[{"name":"f","columns":["a"],"references":{"table":"t","columns":["a"]}}]}]}
        """;
    String full =
        """
        {"format":1,"module":"main","dialects":[],"enums":[],"views":[],
         "tables":[{"name":"t","schema":null,"comment":null,"options":null,"external":false,
         "columns":[],"checks":[],"primaryKey":null,
         "uniques":[{"name":"u","columns":["a"],"nullsDistinct":true}],
         "indexes":[{"name":"i","columns":[{"name":"a","order":"asc"}],"unique":false,
           "where":null,"include":[]}],
         "foreignKeys":[{"name":"f","columns":["a"],"references":{"table":"t","columns":["a"]},
           "onDelete":"no action","onUpdate":"no action","deferrable":false,
           "initially":"immediate"}]}]}
        """;
    assertThat(SchemaJson.read(brief)).isEqualTo(SchemaJson.read(full));
  }

  /** What is wrong, the text, and what the message says. */
  static Stream<Object[]> wrong() {
    return Stream.of(
        wrong("SYNTAX", "", "s.json line 1 is no JSON: it ends too early"),
        wrong("SYNTAX", "{\n\"tables\":[", "s.json line 2 is no JSON: it ends too early"),
        wrong("SYNTAX", "{}\n{}", "s.json line 2 is no JSON: there is text behind the end"),
        wrong("SYNTAX", "{'a':1}", "s.json line 1 is no JSON: \"\"\" is expected, not \"'\""),
        wrong("SYNTAX", "{\"a\":01}", "\"01\" is neither a number nor true, false or null"),
        wrong("SYNTAX", "{\"a\":NaN}", "\"NaN\" is neither a number nor true, false or null"),
        wrong("SYNTAX", "{\"a\":,}", "\",\" is not expected"),
        wrong("SYNTAX", "{\"a\":1,\"a\":2}", "the key \"a\" is there twice"),
        wrong("SYNTAX", "{\"a\":\"\\x\"}", "\\x means nothing"),
        wrong("SYNTAX", "{\"a\":\"\\u12g4\"}", "\\u needs four hexadecimal digits"),
        wrong("SYNTAX", "{\"a\":\"b\n\"}", "a text ends at the end of its line"),
        wrong("SYNTAX", "[".repeat(10_000), "it is nested too deeply"),
        wrong(
            "CONFLICT_MARKS",
            "{\n<<<<<<< HEAD\n\"tables\":[]}",
            "s.json line 2 has a conflict mark of a merge: resolve the conflict, or compile again"
                + " if the file is generated"),
        wrong(
            "NEWER_FORMAT",
            "{\"format\":2,\"shards\":[]}",
            "s.json has format 2, this Plinth reads up to format 1: use a newer Plinth"),
        wrong("WRONG_VALUE", "[]", "s.json line 1: an object is expected, not []"),
        wrong("WRONG_VALUE", "{\"tables\":{}}", "s.json line 1: a list is expected, not {}"),
        wrong(
            "UNKNOWN_KEY",
            "{\"tables\":[\n{\"name\":\"t\",\"index\":[]}]}",
            "s.json line 2: unknown key \"index\". Did you mean \"indexes\"?"),
        wrong("UNKNOWN_KEY", "{\"zzz\":1}", "s.json line 1: unknown key \"zzz\""),
        wrong("MISSING_KEY", "{\"tables\":[{}]}", "s.json line 1: the key \"name\" is missing"),
        wrong("MISSING_KEY", withColumn("\"nullable\":true"), "the key \"type\" is missing"),
        wrong(
            "WRONG_VALUE",
            withColumn("\"type\":\"vachar\""),
            "s.json line 1: no column type is called \"vachar\". Did you mean \"varchar\"?"),
        wrong(
            "WRONG_VALUE",
            withColumn("\"type\":\"text\",\"length\":\"30\""),
            "a whole number is expected, not \"30\""),
        wrong(
            "WRONG_VALUE",
            withColumn("\"type\":\"text\",\"length\":3000000000"),
            "a smaller number is expected, not 3000000000"),
        wrong(
            "WRONG_VALUE",
            withColumn("\"type\":\"text\",\"nullable\":1"),
            "true or false is expected, not 1"),
        wrong(
            "WRONG_VALUE",
            "{\"tables\":[{\"name\":\"t\",\"foreignKeys\":[{\"name\":\"f\",\"columns\":[\"a\"],"
                + "\"references\":{\"table\":\"t\",\"columns\":[]}}]}]}",
            "a foreign key needs as many columns as it references"),
        wrong(
            "WRONG_VALUE",
            "{\"tables\":[{\"name\":\"t\",\"foreignKeys\":[{\"name\":\"f\",\"columns\":[\"a\"],"
                + "\"onDelete\":\"explode\",\"references\":{\"table\":\"t\",\"columns\":[\"a\"]}}]}]}",
            "\"explode\" is no action; use one of no action, restrict, cascade, set null, set"
                + " default"),
        wrong(
            "WRONG_VALUE",
            "{\"tables\":[{\"name\":\"t\",\"indexes\":[{\"name\":\"i\",\"columns\":[{}]}]}]}",
            "an index column has either a \"name\" or an \"expression\""));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void saysWhatIsWrongAndWhere(SchemaFileProblem problem, String text, String message) {
    assertThatThrownBy(() -> SchemaJson.read(text, "s.json"))
        .isInstanceOfSatisfying(
            SchemaFileException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              assertThat(e.file()).isEqualTo("s.json");
            })
        .hasMessageEndingWith(message);
  }

  @Test
  void readsATextWithByteOrderMarkAndWindowsLines() {
    String text = "\uFEFF" + resource("tutorial.json").replace("\n", "\r\n");
    assertThat(SchemaJson.read(text)).isEqualTo(SchemaJson.read(resource("tutorial.json")));
  }

  private static Object[] wrong(String problem, String text, String message) {
    return new Object[] {SchemaFileProblem.valueOf(problem), text, message};
  }

  private static String withColumn(String facets) {
    return "{\"tables\":[{\"name\":\"t\",\"columns\":[{\"name\":\"c\"," + facets + "}]}]}";
  }

  static String resource(String file) {
    try (InputStream in = SchemaJsonTest.class.getResourceAsStream("/schema/json/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
