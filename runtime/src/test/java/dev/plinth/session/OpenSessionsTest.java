package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.annotation.Cascade;
import dev.plinth.dao.shop.Country;
import dev.plinth.dao.shop.Shop;
import dev.plinth.error.EntityStateException;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Parent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entity is in one of the sessions of its thread. */
final class OpenSessionsTest {

  @TempDir Path folder;
  private Family family;
  private TestDatabase db;

  @BeforeEach
  void family() {
    family = Family.nullable(children -> children.cascade(Cascade.SAVE));
    db = new TestDatabase(folder, family.mappings());
    db.execute("insert into child values (1, 'a', null)");
  }

  @Test
  void anEntityWithoutCollectionsIsKnownAsWell() {
    try (Session one = db.open();
        Session other = db.open()) {
      assertRefused(other, one.get(Child.class, 1L), "Child 1");
    }
  }

  @Test
  void oneThatIsNotFlushedIsKnown() {
    try (Session one = db.open();
        Session other = db.open()) {
      Child child = new Child("new");
      one.add(child);
      assertRefused(other, child, "a new Child");
    }
    assertThat(db.rows("select name from child")).isEqualTo("a\n");
  }

  @Test
  void oneThatACascadeReachesIsKnown() {
    try (Session one = db.open();
        Session other = db.open()) {
      Parent parent = new Parent("p");
      parent.children.add(one.get(Child.class, 1L));
      assertRefused(other, parent, "Child 1");
    }
  }

  @Test
  void anotherDatabaseIsAnotherSession() throws IOException {
    TestDatabase copy =
        new TestDatabase(Files.createDirectory(folder.resolve("copy")), family.mappings());
    try (Session from = db.open();
        Session to = copy.open()) {
      Child child = from.get(Child.class, 1L);
      assertRefused(to, child, "Child 1");
      from.detach(child);
      to.add(child);
      to.commit();
    }
    assertThat(copy.rows("select * from child")).isEqualTo("1 a null\n");
  }

  @Test
  void aClosedSessionLetsItsEntitiesGo() {
    Child child = new Child("new");
    try (Session one = db.open()) {
      one.add(child);
    }
    try (Session other = db.open()) {
      other.add(child);
      other.commit();
    }
    assertThat(db.rows("select name from child")).isEqualTo("a\nnew\n");
  }

  @Test
  void aRecordMayBeInMany() {
    try (Database shop = Shop.inMemory();
        Session one = shop.openSession();
        Session other = shop.openSession()) {
      Country france = new Country("fr", "France", 68);
      one.add(france);
      other.add(france);
      one.commit();
      assertThat(other.contains(france)).isTrue();
    }
  }

  private static void assertRefused(Session session, Object entity, String name) {
    assertThatThrownBy(() -> session.add(entity))
        .isInstanceOf(EntityStateException.class)
        .hasMessage(name + " is in another session: close that one, or detach it there first");
  }
}
