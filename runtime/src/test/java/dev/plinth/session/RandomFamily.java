package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.Loadable;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Parent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One random walk: edits parents and children as a user would, on one side of the relation or on
 * both, and does the same to a model of names.
 */
final class RandomFamily {

  /** Names of children, and of their parents; "" for none. */
  private final Map<String, String> model = new TreeMap<>();

  private final Set<String> parentNames = new HashSet<>();
  private final Map<String, String> committed = new TreeMap<>();
  private final Set<String> committedParents = new HashSet<>();

  private final TestDatabase db;
  private final Random random;
  private final boolean orphansDie;
  private final List<String> history = new ArrayList<>();
  private final Map<String, Parent> parents = new HashMap<>();
  private final Map<String, Child> children = new HashMap<>();

  /** What was edited since the last flush; a second edit could contradict the first. */
  private final Set<Object> touched = new HashSet<>();

  private Session session;
  private int names;

  RandomFamily(TestDatabase db, int seed, boolean orphansDie) {
    this.db = db;
    this.random = new Random(seed);
    this.orphansDie = orphansDie;
    this.session = db.open();
  }

  String history() {
    return String.join("\n", history);
  }

  void run(int steps) {
    for (int i = 0; i < steps; i++) {
      step();
    }
    commit();
    session.close();
  }

  private void step() {
    switch (random.nextInt(14)) {
      case 0, 1 -> addParent();
      case 2, 3 -> addChild();
      case 4, 5, 6 -> moveChild();
      case 7 -> removeChild();
      case 8 -> renameChild();
      case 9 -> deleteChild();
      case 10 -> deleteParent();
      case 11 -> replaceList();
      case 12 -> flush();
      default -> end();
    }
  }

  private void note(String step) {
    history.add(step);
  }

  private String newName(String prefix) {
    return prefix + names++;
  }

  private @Nullable Parent anyParent() {
    List<String> known = parents.keySet().stream().sorted().toList();
    return known.isEmpty() ? null : parents.get(known.get(random.nextInt(known.size())));
  }

  private @Nullable Child anyChild() {
    List<String> known = children.keySet().stream().sorted().toList();
    Child child = known.isEmpty() ? null : children.get(known.get(random.nextInt(known.size())));
    if (child != null && touched.contains(child)) {
      flush();
    }
    return child;
  }

  private void addParent() {
    Parent parent = new Parent(newName("p"));
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Child child = new Child(newName("c"));
      parent.children.add(child);
      known(child, parent);
    }
    session.add(parent);
    parents.put(RandomGraphContractTest.name(parent), parent);
    parentNames.add(RandomGraphContractTest.name(parent));
    note("add " + parent + " with " + parent.children);
  }

  private void known(Child child, Parent parent) {
    children.put(RandomGraphContractTest.name(child), child);
    model.put(RandomGraphContractTest.name(child), RandomGraphContractTest.name(parent));
    touched.add(child);
  }

  private void addChild() {
    Parent parent = anyParent();
    if (parent == null) {
      return;
    }
    Child child = new Child(newName("c"));
    if (random.nextBoolean()) {
      parent.children.add(child);
      note("put new " + child + " into " + parent);
    } else {
      child.parent = parent;
      session.add(child);
      note("add " + child + " of " + parent);
    }
    known(child, parent);
  }

  private void moveChild() {
    Child child = anyChild();
    Parent to = anyParent();
    if (child == null || to == null || to == child.parent) {
      return;
    }
    Parent from = child.parent;
    int sides = random.nextInt(4);
    if (sides == 0) {
      child.parent = to;
    } else {
      if (sides != 1 && from != null) {
        from.children.remove(child);
      }
      to.children.add(child);
      if (sides == 3) {
        child.parent = to;
      }
    }
    known(child, to);
    note("move " + child + " from " + from + " to " + to + " by " + sides);
  }

  private void removeChild() {
    Child child = anyChild();
    if (child == null || child.parent == null) {
      return;
    }
    note("take " + child + " out of " + child.parent);
    if (random.nextBoolean()) {
      child.parent.children.remove(child);
    } else {
      child.parent = null;
    }
    if (orphansDie) {
      forget(child);
    } else {
      model.put(RandomGraphContractTest.name(child), "");
    }
    touched.add(child);
  }

  private void forget(Child child) {
    children.remove(RandomGraphContractTest.name(child));
    model.remove(RandomGraphContractTest.name(child));
  }

  private void renameChild() {
    Child child = anyChild();
    if (child == null) {
      return;
    }
    String old = RandomGraphContractTest.name(child);
    child.name = newName("r");
    children.remove(old);
    children.put(RandomGraphContractTest.name(child), child);
    model.put(RandomGraphContractTest.name(child), String.valueOf(model.remove(old)));
    note("rename " + old + " to " + child);
  }

  private void deleteChild() {
    Child child = anyChild();
    if (child != null) {
      note("delete " + child);
      session.delete(child);
      forget(child);
    }
  }

  private void deleteParent() {
    Parent parent = anyParent();
    if (parent == null || random.nextBoolean()) {
      return;
    }
    if (touched.stream().anyMatch(each -> isOf(parent, each))) {
      flush();
    }
    note("delete " + parent);
    session.delete(parent);
    parents.remove(RandomGraphContractTest.name(parent));
    parentNames.remove(RandomGraphContractTest.name(parent));
    for (String name : List.copyOf(model.keySet())) {
      if (RandomGraphContractTest.name(parent).equals(model.get(name))) {
        if (orphansDie) {
          model.remove(name);
          children.remove(name);
        } else {
          model.put(name, "");
        }
      }
    }
    flush();
  }

  /** Whether it came to the parent; what has left it may do so in the same flush. */
  private boolean isOf(Parent parent, Object touchedChild) {
    String name = RandomGraphContractTest.name((Child) touchedChild);
    return RandomGraphContractTest.name(parent).equals(model.get(name));
  }

  private void replaceList() {
    Parent parent = anyParent();
    if (parent == null) {
      return;
    }
    flush();
    List<Child> kept = new ArrayList<>();
    for (String name : List.copyOf(model.keySet())) {
      Child child = children.get(name);
      if (child == null || !RandomGraphContractTest.name(parent).equals(model.get(name))) {
        continue;
      }
      if (random.nextBoolean()) {
        kept.add(child);
      } else if (orphansDie) {
        forget(child);
      } else {
        model.put(name, "");
      }
    }
    parent.children = kept;
    note("replace the list of " + parent + " by " + kept);
    flush();
  }

  private void flush() {
    note("flush");
    session.flush();
    touched.clear();
    checkObjects();
  }

  private void end() {
    switch (random.nextInt(4)) {
      case 0 -> rollback();
      case 1 -> reopen();
      default -> commit();
    }
  }

  private void commit() {
    note("commit");
    session.commit();
    touched.clear();
    committed.clear();
    committed.putAll(model);
    committedParents.clear();
    committedParents.addAll(parentNames);
    checkObjects();
    checkRows();
  }

  private void rollback() {
    note("rollback");
    session.rollback();
    touched.clear();
    model.clear();
    model.putAll(committed);
    parentNames.clear();
    parentNames.addAll(committedParents);
    readObjects();
    checkObjects();
    checkRows();
  }

  private void reopen() {
    commit();
    note("open another session");
    session.close();
    session = db.open();
    readObjects();
    checkObjects();
  }

  /** Takes the objects that the session has for the rows; some lists stay unloaded. */
  private void readObjects() {
    parents.clear();
    children.clear();
    for (Parent parent : Queries.all(session, Parent.class)) {
      parents.put(RandomGraphContractTest.name(parent), parent);
    }
    for (Child child : Queries.all(session, Child.class)) {
      children.put(RandomGraphContractTest.name(child), child);
    }
  }

  /** Both sides of every object say what the model says. */
  private void checkObjects() {
    Map<String, String> references = new TreeMap<>();
    children.forEach(
        (name, child) ->
            references.put(
                RandomGraphContractTest.name(child),
                child.parent == null ? "" : RandomGraphContractTest.name(child.parent)));
    assertThat(references).isEqualTo(model);
    assertThat(parents.keySet()).isEqualTo(parentNames);
    parents.forEach((name, parent) -> checkList(name, parent));
  }

  private void checkList(String name, Parent parent) {
    if (parent.children instanceof Loadable list && !list.isLoaded() && random.nextInt(3) > 0) {
      return;
    }
    List<String> expected =
        model.entrySet().stream()
            .filter(entry -> entry.getValue().equals(name))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(parent.children)
        .as("children of %s", name)
        .extracting(child -> RandomGraphContractTest.name(child))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private void checkRows() {
    String rows =
        db.rows(
            "select c.name || ' ' || coalesce(p.name, '') from child c"
                + " left join parent p on p.id = c.parent_id order by c.name");
    String expected =
        committed.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
            .collect(Collectors.joining());
    assertThat(rows).isEqualTo(expected);
    assertThat(db.rows("select name from parent").lines())
        .containsExactlyInAnyOrderElementsOf(committedParents);
  }
}
