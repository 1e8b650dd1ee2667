package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Country;
import dev.plinth.dao.shop.Note;
import dev.plinth.dao.shop.NoteTable;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.NoSuchEntityException;
import dev.plinth.error.SessionStateException;
import dev.plinth.error.UniqueViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Records in a session: a new instance takes the place of the old one. */
final class RecordTest {

  private final Database db = Shop.inMemory();

  @AfterEach
  void close() {
    db.close();
  }

  private String countries() {
    return db.jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select code || ' ' || name from country order by code")
                    .mapTo(String.class)
                    .list()
                    .toString());
  }

  @Test
  void addRefusesARecordWhoseKeyIsGenerated() {
    try (Session session = db.openSession()) {
      assertThatThrownBy(() -> session.add(new Note(null, "hello")))
          .isInstanceOf(EntityStateException.class)
          .hasMessage(
              "Note is a record whose key the database generates, so add could not give it back:"
                  + " use the result of save");
    }
  }

  @Test
  void saveGivesTheRecordWithItsKeyBack() {
    try (Session session = db.openSession()) {
      Note note = session.save(new Note(null, "hello"));
      assertThat(note).isEqualTo(new Note(1L, "hello"));
      assertThat(session.get(Note.class, 1L)).isSameAs(note);
      Note changed = session.save(new Note(1L, "bye"));
      assertThat(session.get(Note.class, 1L)).isSameAs(changed);
      assertThat(session.contains(note)).isFalse();
      assertThat(session.save(new Note(1L, "bye"))).isSameAs(changed);
      session.commit();
    }
    try (Session session = db.openSession()) {
      assertThat(session.get(NoteTable.NOTE, 1L)).isEqualTo(new Note(1L, "bye"));
      session.save(new Note(1L, "changed without reading"));
      session.commit();
    }
    try (Session session = db.openSession()) {
      assertThat(session.get(Note.class, 1L).text()).isEqualTo("changed without reading");
    }
  }

  @Test
  void saveOfARecordWithoutRowIsAnErrorIfItsKeyIsGenerated() {
    try (Session session = db.openSession()) {
      assertThatThrownBy(() -> session.save(new Note(7L, "lost")))
          .isInstanceOf(NoSuchEntityException.class);
    }
  }

  @Test
  void saveOfARecordWithAKeyOfItsOwnInsertsOrUpdates() {
    try (Session session = db.openSession()) {
      session.save(new Country("de", "Germany", null));
      session.save(new Country("de", "Deutschland", null));
      session.commit();
      assertThat(countries()).isEqualTo("[de Deutschland]");
      session.save(new Country("de", "Germany", 84));
      session.save(new Country("fr", "France", 68));
      session.rollback();
      assertThat(session.get(Country.class, "de").name()).isEqualTo("Deutschland");
      assertThat(session.find(Country.class, "fr")).isEmpty();
      session.save(new Country("de", "Allemagne", 84));
      session.commit();
    }
    assertThat(countries()).isEqualTo("[de Allemagne]");
  }

  @Test
  void saveInPlaceOfADeletedRecordAsksForAFlush() {
    try (Session session = db.openSession()) {
      session.save(new Country("de", "Germany", null));
      session.flush();
      session.delete(session.get(Country.class, "de"));
      session.save(new Country("de", "Deutschland", null));
      session.commit();
    }
    assertThat(countries()).isEqualTo("[de Deutschland]");
  }

  @Test
  void rollbackTakesASavedRecordBack() {
    try (Session session = db.openSession()) {
      session.save(new Note(null, "hello"));
      session.rollback();
      assertThat(session.find(Note.class, 1L)).isEmpty();
    }
  }

  @Test
  void refreshOfARecordNamesTheWayOut() {
    try (Session session = db.openSession()) {
      Note note = session.save(new Note(null, "hello"));
      session.commit();
      assertThatThrownBy(() -> session.refresh(note))
          .isInstanceOf(EntityStateException.class)
          .hasMessage(
              "Note 1 can't be changed in place: detach it, and get it again to read its row");
      session.detach(note);
      assertThat(session.get(Note.class, 1L)).isEqualTo(note).isNotSameAs(note);
    }
  }

  @Test
  void saveOfAnEntityThatCanBeChangedAddsIt() {
    try (Session session = db.openSession()) {
      User user = new User("sandy", null);
      assertThat(session.save(user)).isSameAs(user);
      session.commit();
      assertThat(session.save(user)).isSameAs(user);
      session.detach(user);
      assertThatThrownBy(() -> session.save(user))
          .isInstanceOf(EntityStateException.class)
          .hasMessage("User 1 is not in this session: take the instance that get or find returns");
    }
  }

  @Test
  void secondRecordWithOneKeyFailsAndTheSessionSaysSo() {
    try (Session session = db.openSession()) {
      session.add(new Country("de", "Germany", null));
      session.commit();
    }
    try (Session session = db.openSession()) {
      session.add(new Country("de", "Germany", null));
      assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);
      assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class);
    }
  }
}
