package val;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.CheckViolationException;
import dev.plinth.error.StaleVersionException;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.error.ValueRefusedException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows that may be there already, with versions, times, defaults and computed columns. */
final class ValuesUpserts {
  private ValuesUpserts() {}

  static void run(Jdbi jdbi) {
    tickets(new TicketDao(jdbi));
    notes(new NoteDao(jdbi));
    stamps(new StampDao(jdbi));
  }

  private static void tickets(TicketDao dao) {
    Ticket first = dao.upsert(new Ticket("u1", "first"));
    assertThat(first.version).isZero();
    assertThat(first.state).isEqualTo("open");
    assertThat(first.loud).isEqualTo("FIRST");
    first.state = "closed";
    dao.update(first);
    Ticket read = dao.get(first.id);

    Ticket again = new Ticket("u1", "again");
    assertThat(dao.upsertByCode(again)).isSameAs(again);
    assertThat(again.id).isEqualTo(first.id);
    assertThat(again.version).isEqualTo(2);
    assertThat(again.state).isEqualTo("closed");
    assertThat(again.loud).isEqualTo("AGAIN");
    assertThat(again.createdAt).isEqualTo(first.createdAt);
    assertThat(again.updatedAt).isAfterOrEqualTo(first.updatedAt);
    assertThat(again.due).isEqualTo(first.due);
    assertThat(dao.get(first.id)).usingRecursiveComparison().isEqualTo(again);
    assertThatThrownBy(() -> dao.update(read)).isInstanceOf(StaleVersionException.class);

    List<Ticket> both =
        dao.upsertAllByCode(List.of(new Ticket("u2", "new"), new Ticket("u1", "third")));
    assertThat(both).extracting(ticket -> ticket.version).containsExactly(0, 3);
    assertThatThrownBy(() -> dao.insert(new Ticket("u1", "twin")))
        .isInstanceOfSatisfying(
            UniqueViolationException.class,
            refused -> {
              assertThat(refused.entity()).isEqualTo("Ticket");
              assertThat(refused.properties()).containsExactly("code");
              assertThat(refused.constraint()).isEqualTo("uq_ticket_code");
            })
        .hasMessageStartingWith("Ticket.code (uq_ticket_code): ");
    assertThatThrownBy(() -> dao.insert(new Ticket("u3", "")))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageStartingWith("Ticket.title (ck_ticket_title): ");
    Ticket bad = new Ticket("u1", "bad");
    bad.code = new Ticket.Code("");
    assertThatThrownBy(() -> dao.upsert(bad)).isInstanceOf(ValueRefusedException.class);
    assertThat(bad.id).isNull();
    assertThat(bad.createdAt).isNull();
    assertThat(dao.deleteAll(dao.findAll())).isEqualTo(2);
  }

  private static void notes(NoteDao dao) {
    Note note = dao.upsert(new Note(null, "abc", null, 0, null, null, null));
    Note longer =
        dao.upsert(new Note(note.id(), "abcde", null, 0, note.version(), null, note.updatedAt()));
    assertThat(longer.size()).isEqualTo(5);
    assertThat(longer.version()).isEqualTo(1);
    assertThat(longer.state()).isEqualTo("draft");
    assertThat(longer.createdAt()).isEqualTo(note.createdAt());
    assertThat(dao.get(note.id())).isEqualTo(longer);

    assertThatThrownBy(() -> dao.insert(longer))
        .isInstanceOfSatisfying(
            UniqueViolationException.class,
            refused -> {
              assertThat(refused.entity()).isEqualTo("Note");
              assertThat(refused.properties()).containsExactly("id");
            });

    List<Note> updated = dao.updateAll(List.of(longer));
    assertThat(updated).containsExactly(dao.get(note.id()));
    assertThat(updated.get(0).version()).isEqualTo(2);
    assertThatThrownBy(() -> dao.updateAll(List.of(longer)))
        .isInstanceOf(StaleVersionException.class);
    assertThatThrownBy(() -> dao.deleteAll(List.of(updated.get(0), longer)))
        .isInstanceOf(StaleVersionException.class);
    assertThat(dao.exists(note.id())).isTrue();
    assertThat(dao.deleteAll(updated)).isEqualTo(1);
  }

  private static void stamps(StampDao dao) {
    Stamp first = dao.upsert(new Stamp(null, "a", null));
    Instant future = Instant.parse("2999-01-01T00:00:00Z");
    Stamp next = dao.upsert(new Stamp(first.id(), "b", future));
    assertThat(next.version()).isAfter(future);
    assertThat(dao.get(first.id())).isEqualTo(next);
    assertThat(dao.deleteAllById(List.of(first.id()))).isEqualTo(1);
  }
}
