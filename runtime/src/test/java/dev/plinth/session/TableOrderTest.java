package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.EntityMapping;
import dev.plinth.session.model.Account;
import dev.plinth.session.model.Ball;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Left;
import dev.plinth.session.model.Node;
import dev.plinth.session.model.Person;
import dev.plinth.session.model.Right;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of tables within a flush. */
final class TableOrderTest {

  private static String order(List<EntityMapping<?>> mappings) {
    EntityTypes types = new EntityTypes(mappings);
    List<EntityType<?>> ranked = new ArrayList<>();
    mappings.forEach(mapping -> ranked.add(types.of(mapping)));
    ranked.sort(Comparator.comparing(EntityType::rank));
    List<String> names = new ArrayList<>();
    ranked.forEach(type -> names.add(type.name() + (type.isCyclic() ? "*" : "")));
    return String.join(" ", names);
  }

  @Test
  void tableComesAfterThoseThatItRefersTo() {
    assertThat(order(Family.nullable(children -> children).mappings())).isEqualTo("Parent Child");
  }

  @Test
  void tableThatRefersToItselfIsCyclic() {
    assertThat(order(List.of(Node.GENERATED))).isEqualTo("Node*");
  }

  @Test
  void tablesThatReferToEachOtherFollowTheReferenceThatCannotBeNull() {
    assertThat(order(List.of(Ball.BALL, Person.PERSON))).isEqualTo("Person* Ball*");
  }

  @Test
  void orderDoesNotDependOnTheOrderOfTheMappings() {
    Family family = Family.required(children -> children);
    List<EntityMapping<?>> mappings =
        new ArrayList<>(
            List.of(
                family.parent,
                family.child,
                Node.ASSIGNED,
                Person.PERSON,
                Ball.BALL,
                Left.LEFT,
                Right.RIGHT,
                Account.ACCOUNT));
    String order = order(mappings);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(mappings, new Random(seed));
      assertThat(order(mappings)).as("seed %s", seed).isEqualTo(order);
    }
    assertThat(order).containsSubsequence("Parent", "Child");
  }
}
