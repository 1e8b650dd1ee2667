package dev.plinth.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.migration.inspect.StructureLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a revision may leave on a database beside its operations. */
final class StructureProofTest {

  private static final StructureLine TEMPLATE = line("function of a template");
  private static final StructureLine NAME = new StructureLine("table person", "column name");
  private static final StructureLine AGE = new StructureLine("table person", "column age");
  private static final StructureLine TRIGGER = line("trigger\n audit");

  private final StructureProof proof = new StructureProof(List.of(TEMPLATE));

  @Test
  void whatNoEntityKnowsIsNamedAndNoFault() {
    proof.beforeUpgrade("a", List.of(TEMPLATE));
    assertThat(proof.afterUpgrade("a", model(NAME), model(NAME, TRIGGER))).isEmpty();
    assertThat(proof.beside()).contains("SQL by hand made what no entity knows: \"trigger audit\"");
    assertThat(proof.afterUpgrade("b", model(NAME, AGE), model(NAME, AGE, TRIGGER))).isEmpty();
    assertThat(proof.afterDowngrade("a", List.of(TEMPLATE))).isEmpty();
  }

  @Test
  void partOfATableThatEntitiesKnowIsAFault() {
    proof.beforeUpgrade("a", List.of(TEMPLATE));
    assertThat(proof.afterUpgrade("a", model(NAME), model(NAME, AGE)))
        .contains(
            "the database is not what the operations say: it has \"column age\"; correct the SQL,"
                + " or the operations with \"plinth edit\"");
  }

  @Test
  void whatNoPersonWroteIsAFault() {
    assertThat(proof.afterUpgrade("a", model(NAME), model(NAME, TRIGGER)).orElseThrow())
        .contains("it has \"trigger audit\"");
  }

  @Test
  void whatShouldHaveGoneIsAFault() {
    proof.beforeUpgrade("a", model(NAME));
    assertThat(proof.afterUpgrade("a", model(), model(NAME)).orElseThrow())
        .contains("it has \"column name\"");
  }

  @Test
  void whatTheWayDownLeavesOrLosesIsAFault() {
    proof.beforeUpgrade("a", model(NAME));
    assertThat(proof.afterDowngrade("a", model(TRIGGER)))
        .contains(
            "the database is not what it was before the upgrade: it lacks \"column name\", and it"
                + " has \"trigger audit\"; correct the SQL");
    assertThat(proof.afterDowngrade("first", List.of(TEMPLATE))).isEmpty();
  }

  private static List<StructureLine> model(StructureLine... lines) {
    List<StructureLine> all = new ArrayList<>(List.of(lines));
    all.add(TEMPLATE);
    return all;
  }

  private static StructureLine line(String text) {
    return new StructureLine(text, text);
  }
}
