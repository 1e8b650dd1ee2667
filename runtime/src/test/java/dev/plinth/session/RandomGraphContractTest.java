package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.annotation.Cascade;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Parent;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random edits of a graph, through a session and on a model beside it, have to end the same. */
abstract class RandomGraphContractTest {

  private static final int STEPS = 60;

  private final TestServer server;
  private final int seeds;
  private final EmptyDatabase empty;

  RandomGraphContractTest(TestServer server, int seeds) {
    this.server = server;
    this.seeds = seeds;
    this.empty = server.create();
  }

  @AfterEach
  void drop() {
    empty.close();
  }

  /** How the relation is mapped. */
  enum Mapping {
    ORPHANS_DIE(true) {
      @Override
      Family family() {
        return Family.required(children -> children.cascade(Cascade.ALL).orphanRemoval());
      }
    },
    ORPHANS_STAY(false) {
      @Override
      Family family() {
        return Family.nullable(children -> children.cascade(Cascade.SAVE));
      }
    };

    final boolean orphansDie;

    Mapping(boolean orphansDie) {
      this.orphansDie = orphansDie;
    }

    abstract Family family();
  }

  @ParameterizedTest
  @EnumSource
  void editsEndAsInTheModel(Mapping mapping) {
    TestDatabase db = new TestDatabase(server, empty.url(), mapping.family().mappings());
    IntFunction<RandomFamily> families = seed -> new RandomFamily(db, seed, mapping.orphansDie);
    for (int seed = 0; seed < seeds; seed++) {
      db.execute("delete from child");
      db.execute("delete from parent");
      RandomFamily family = families.apply(seed);
      try {
        family.run(STEPS);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", steps:\n" + family.history(), e);
      }
    }
    assertThat(db.statements()).isNotEmpty();
  }

  /** Only for the names in messages. */
  static String name(Parent parent) {
    return String.valueOf(parent.name);
  }

  static String name(Child child) {
    return String.valueOf(child.name);
  }
}
