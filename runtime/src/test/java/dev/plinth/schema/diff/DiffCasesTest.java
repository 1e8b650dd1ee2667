package dev.plinth.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.plinth.schema.Change;
import dev.plinth.schema.json.DiffJson;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import dev.plinth.schema.json.OperationJson;
import dev.plinth.schema.operation.AlterColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case: the right operations, questions and errors in a right order. */
final class DiffCasesTest {

  private static final String ANY_NAME = "\"$tmp\"";

  static Stream<DiffCase> cases() {
    return DiffCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void givesWhatIsExpected(DiffCase diffCase) {
    List<JsonNode> actual = actual(diffCase);
    for (List<JsonNode> expected : diffCase.expect()) {
      boolean isFirst = expected.equals(diffCase.expect().get(0));
      List<Integer> places = places(expected, actual);
      if (!places.contains(-1)
          && expected.size() == actual.size()
          && isOrdered(diffCase.order(), expected, places, isFirst)) {
        return;
      }
    }
    fail("expected%n%s%nbut got%n%s", lines(diffCase.expect().get(0)), lines(actual));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void losesNothingBeforeTheEnd(DiffCase diffCase) {
    List<JsonNode> actual = new ArrayList<>(actual(diffCase));
    actual.removeIf(each -> op(each).equals("question") || op(each).equals("error"));
    List<String> remade =
        actual.stream()
            .filter(each -> op(each).equals("add_column"))
            .map(DiffCasesTest::path)
            .toList();
    boolean losing = false;
    for (JsonNode each : actual) {
      boolean loses =
          op(each).equals("drop_table")
              || (op(each).equals("drop_column") && !remade.contains(path(each)));
      assertThat(losing && !loses && !List.of("drop_enum", "create_view").contains(op(each)))
          .as("%s stands behind a step that loses data", each)
          .isFalse();
      losing |= loses;
    }
  }

  /** Operations in their order, then questions and errors in the shape of the cases. */
  private static List<JsonNode> actual(DiffCase diffCase) {
    SchemaDiff diff =
        SchemaDiffer.diff(new Change<>(diffCase.before(), diffCase.after()), diffCase.hints());
    List<String> all = new ArrayList<>();
    diff.operations().forEach(each -> all.add(OperationJson.json(each).toString()));
    diff.questions().forEach(each -> all.add(DiffJson.json(each).put("op", "question").toString()));
    diff.errors().forEach(each -> all.add(DiffJson.json(each).put("op", "error").toString()));
    return all.stream().map(text -> JsonNode.parse(text, "diff")).toList();
  }

  /** Where each expected element is found; -1 if nowhere. */
  private static List<Integer> places(List<JsonNode> expected, List<JsonNode> actual) {
    List<Integer> places = new ArrayList<>();
    for (JsonNode wanted : expected) {
      int place = -1;
      for (int i = 0; place < 0 && i < actual.size(); i++) {
        place = !places.contains(i) && fits(wanted, actual.get(i)) ? i : -1;
      }
      places.add(place);
    }
    return places;
  }

  /** Only what is written in the case counts, but all changes of a column do. */
  private static boolean fits(JsonNode wanted, JsonNode actual) {
    JsonObject members = actual.object();
    for (Map.Entry<String, JsonNode> member : wanted.object().members().entrySet()) {
      boolean fits =
          member.getKey().equals("changes")
              ? op(actual).equals("alter_column") && alter(wanted).equals(alter(actual))
              : equal(member.getValue().toString(), text(members, member.getKey()));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static String text(JsonObject members, String key) {
    return members.find(key).map(JsonNode::toString).orElse("null");
  }

  private static boolean equal(String wanted, String actual) {
    return wanted.equals(ANY_NAME) || wanted.equals(actual);
  }

  private static Object alter(JsonNode operation) {
    AlterColumn alter = (AlterColumn) OperationJson.read("[" + operation + "]", "operation").get(0);
    return alter.changes();
  }

  private static boolean isOrdered(
      JsonNode order, List<JsonNode> expected, List<Integer> places, boolean isFirst) {
    if (order.toString().equals("\"exact\"")) {
      List<Integer> operations = new ArrayList<>();
      for (int i = 0; i < expected.size(); i++) {
        if (!op(expected.get(i)).equals("question")) {
          operations.add(places.get(i));
        }
      }
      List<Integer> sorted = new ArrayList<>(operations);
      Collections.sort(sorted);
      return operations.equals(sorted);
    }
    return !isFirst
        || order.toString().equals("\"any\"")
        || order.elements().stream()
            .map(JsonNode::elements)
            .allMatch(pair -> isBefore(pair, places));
  }

  private static boolean isBefore(List<JsonNode> pair, List<Integer> places) {
    return places.get(pair.get(0).integer()) < places.get(pair.get(1).integer());
  }

  private static String op(JsonNode node) {
    return node.object().text("op");
  }

  private static String path(JsonNode node) {
    return node.object().text("table") + "." + node.object().textOrNull("column");
  }

  private static String lines(List<JsonNode> nodes) {
    return String.join("\n", nodes.stream().map(JsonNode::toString).toList());
  }
}
