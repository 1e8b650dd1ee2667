package dev.plinth.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.SchemaFileException;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.OperationKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operations as text. */
final class OperationJsonTest {

  private static final String FILE = "operations.json";

  @Test
  void readsOperationsAndWritesTheSameText() {
    String text = SchemaJsonTest.resource(FILE);
    assertThat(OperationJson.write(OperationJson.read(text, FILE)) + "\n").isEqualTo(text);
  }

  @Test
  void theFileHasEveryKind() {
    assertThat(OperationJson.read(SchemaJsonTest.resource(FILE), FILE))
        .extracting(Operation::kind)
        .contains(OperationKind.values());
  }

  @Test
  void writesNoOperations() {
    assertThat(OperationJson.write(List.of())).isEqualTo("[]");
    assertThat(OperationJson.read("[]", FILE)).isEmpty();
  }

  @Test
  void takesNullableColumnsAndDefaultsInCanonicalForm() {
    assertThat(
            OperationJson.read(
                """
                [{"op":"alter_column","table":"t","column":"c",
                  "changes":{"default":{"from":"(1+2)","to":null}}}]""",
                FILE))
        .isEqualTo(
            OperationJson.read(
                """
                [{"op":"alter_column","table":"t","column":"c",
                  "changes":{"default":{"from":"1 + 2"}}}]""",
                FILE));
  }

  static Stream<String[]> wrong() {
    return Stream.of(
        wrong(
            "{\"op\":\"drop_tabel\",\"table\":\"t\"}",
            "no operation is called \"drop_tabel\". Did you mean \"drop_table\"?"),
        wrong("{\"table\":\"t\"}", "the key \"op\" is missing"),
        wrong("{\"op\":\"drop_table\"}", "the key \"table\" is missing"),
        wrong(
            "{\"op\":\"drop_table\",\"table\":\"t\",\"cascade\":true}", "unknown key \"cascade\""),
        wrong(
            "{\"op\":\"rename_constraint\",\"table\":\"t\",\"kind\":\"key\",\"name\":\"a\",\"to\":\"b\"}",
            "no constraint is a \"key\""),
        wrong(
            "{\"op\":\"alter_column\",\"table\":\"t\",\"column\":\"c\",\"changes\":{\"lenght\":{}}}",
            "unknown key \"lenght\". Did you mean \"length\"?"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void saysWhatIsWrongAndWhere(String operation, String message) {
    assertThatThrownBy(() -> OperationJson.read("[\n" + operation + "]", FILE))
        .isInstanceOf(SchemaFileException.class)
        .hasMessage(FILE + " line 2: " + message);
  }

  private static String[] wrong(String operation, String message) {
    return new String[] {operation, message};
  }
}
