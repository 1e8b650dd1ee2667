package dev.plinth.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.json.OperationJson;
import dev.plinth.schema.json.SchemaHash;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.Operations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of a difference, on every case that can be compared. */
final class DiffLawsTest {

  static Stream<DiffCase> cases() {
    return DiffCase.all().filter(each -> !each.expectsErrors());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theOperationsLeadThereAndBack(DiffCase diffCase) {
    thereAndBack(diffCase.before(), diffCase.after(), diffCase.hints());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void nothingLeadsFromASchemaToItself(DiffCase diffCase) {
    assertThat(diff(diffCase.before(), diffCase.before(), DiffHints.NONE).isEmpty()).isTrue();
    assertThat(diff(diffCase.after(), diffCase.after(), DiffHints.NONE).isEmpty()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theOrderOfTheListsMakesNoDifference(DiffCase diffCase) {
    SchemaDiff first = diff(diffCase.before(), diffCase.after(), diffCase.hints());
    SchemaDiff again = diff(diffCase.before(), diffCase.after(), diffCase.hints());
    SchemaDiff turned = diff(turned(diffCase.before()), turned(diffCase.after()), diffCase.hints());
    assertThat(again).isEqualTo(first);
    assertThat(turned).isEqualTo(first);
  }

  /** The laws for any two schemas; operations are also sent through their text. */
  static void thereAndBack(Schema before, Schema after, DiffHints hints) {
    SchemaDiff diff = diff(before, after, hints);
    assertThat(diff.errors()).isEmpty();
    List<Operation> there = OperationJson.read(OperationJson.write(diff.operations()), "there");
    assertThat(there).isEqualTo(diff.operations());
    assertThat(text(Operations.apply(there, before))).isEqualTo(text(after));
    List<Operation> back = Operations.reverse(there, before);
    assertThat(text(Operations.apply(back, after))).isEqualTo(text(before));
  }

  static SchemaDiff diff(Schema before, Schema after, DiffHints hints) {
    return SchemaDiffer.diff(new Change<>(before, after), hints);
  }

  private static String text(Schema schema) {
    return SchemaJson.write(SchemaHash.essence(schema));
  }

  private static Schema turned(Schema schema) {
    List<TableSchema> tables =
        turned(schema.tables()).stream()
            .map(
                table ->
                    table.with(
                        t ->
                            t.uniques(turned(table.uniques()))
                                .checks(turned(table.checks()))
                                .indexes(turned(table.indexes()))
                                .foreignKeys(turned(table.foreignKeys()))))
            .toList();
    return schema.withTables(tables).withEnums(turned(schema.enums()));
  }

  private static <T> List<T> turned(List<T> items) {
    List<T> turned = new ArrayList<>(items);
    Collections.reverse(turned);
    return turned;
  }
}
