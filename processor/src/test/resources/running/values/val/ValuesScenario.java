package val;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.EntityMapping;
import dev.plinth.error.StaleVersionException;
import dev.plinth.error.UnreadableValueException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

public final class ValuesScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(
                EverythingTable.EVERYTHING, TicketTable.TICKET, NoteTable.NOTE, StampTable.STAMP)
            .open();
    extremes(new EverythingDao(jdbi));
    refusals(new EverythingDao(jdbi));
    tickets(jdbi);
    ticketsInSession(db);
    notes(jdbi);
    notesInSession(db);
    stamps(jdbi);
    ValuesUpserts.run(jdbi);
    ValuesOverwrites.run(db, jdbi);
  }

  private static void extremes(EverythingDao dao) {
    Everything low = new Everything();
    low.tiny = Byte.MIN_VALUE;
    low.small = Short.MIN_VALUE;
    low.number = Integer.MIN_VALUE;
    low.big = Long.MIN_VALUE;
    low.real = -Float.MAX_VALUE;
    low.precise = Double.NEGATIVE_INFINITY;
    low.letter = '\0';
    low.maybeFlag = false;
    low.maybeTiny = 0;
    low.maybeSmall = 0;
    low.maybeNumber = 0;
    low.maybeBig = 0L;
    low.maybeReal = Float.MIN_VALUE;
    low.maybePrecise = Double.MIN_VALUE;
    low.maybeLetter = 'ß';
    low.shortText = "";
    low.text = "a\0b 'quoted' \uD83D\uDE00";
    low.price = new BigDecimal("-99999999999.9999");
    low.whole = new BigDecimal("-999999999999999999");
    low.huge = new BigDecimal("-9999999999999999999999999999.9999999999");
    low.unlimited = BigInteger.TEN.pow(200).negate();
    low.bytes = new byte[0];
    low.uuid = new UUID(0, 0);
    low.day = LocalDate.of(1, 1, 1);
    low.time = LocalTime.MIDNIGHT;
    low.local = LocalDateTime.of(1, 1, 1, 0, 0);
    low.instant = Instant.parse("0001-01-01T00:00:00Z");
    low.exact = Instant.parse("0001-01-01T00:00:00.000000001Z");
    low.second = Instant.parse("1969-12-31T23:59:59.999999999Z");
    low.offset = OffsetDateTime.parse("0001-01-01T12:00:00+12:00");
    low.duration = Duration.ofNanos(Long.MIN_VALUE);
    low.color = Everything.Color.RED;
    low.place = Everything.Color.GREEN;
    low.settings = "{\"a\": [1, null]}";
    returns(dao, low);

    Everything high = new Everything();
    high.flag = true;
    high.tiny = Byte.MAX_VALUE;
    high.small = Short.MAX_VALUE;
    high.number = Integer.MAX_VALUE;
    high.big = Long.MAX_VALUE;
    high.real = Float.MAX_VALUE;
    high.precise = Double.MAX_VALUE;
    high.letter = 'z';
    high.shortText = "\uD83D\uDE00".repeat(5);
    high.text = "x".repeat(1 << 20);
    high.price = new BigDecimal("99999999999.9999");
    high.whole = new BigDecimal("999999999999999999");
    high.huge = new BigDecimal("9999999999999999999999999999.9999999999");
    high.unlimited = BigInteger.TEN.pow(200);
    high.bytes = new byte[1 << 20];
    Arrays.fill(high.bytes, (byte) -1);
    high.uuid = new UUID(-1, -1);
    high.day = LocalDate.of(9999, 12, 31);
    high.time = LocalTime.of(23, 59, 59, 999_999_000);
    high.local = LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000);
    high.instant = Instant.parse("9999-12-31T23:59:59.999999Z");
    high.exact = Instant.parse("9999-12-31T23:59:59.999999999Z");
    high.second = Instant.parse("9999-12-31T23:59:59Z");
    high.offset = OffsetDateTime.parse("9999-12-31T23:59:59.999999Z");
    high.duration = Duration.ofNanos(Long.MAX_VALUE);
    returns(dao, high);

    Everything absent = new Everything();
    absent.letter = 'a';
    returns(dao, absent);
  }

  /** What was written comes back, so that nothing differs; times are cut toward the past. */
  private static void returns(EverythingDao dao, Everything written) {
    dao.insert(written);
    Everything read = dao.get(written.id);
    EntityMapping<Everything> mapping = EverythingTable.EVERYTHING;
    assertThat(mapping.changes(read, mapping.state(written))).isNull();
    if (written.second != null) {
      assertThat(read.exact).isEqualTo(written.exact);
      assertThat(read.second.getNano()).isZero();
      assertThat(read.second).isBeforeOrEqualTo(written.second);
      assertThat(read.offset.toInstant()).isEqualTo(written.offset.toInstant());
    }
    dao.update(read);
    assertThat(mapping.changes(dao.get(written.id), mapping.state(written))).isNull();
  }

  private static void refusals(EverythingDao dao) {
    refuses(dao, it -> it.precise = Double.NaN, "precise is NaN");
    refuses(dao, it -> it.shortText = "123456", "shortText has 6 characters");
    refuses(dao, it -> it.text = "\uD83D", "text has half of a surrogate pair");
    refuses(dao, it -> it.price = new BigDecimal("0.00001"), "price is 0.00001");
    refuses(dao, it -> it.price = new BigDecimal("100000000000"), "price is 100000000000");
    refuses(dao, it -> it.whole = new BigDecimal("1000000000000000000"), "whole is 1");
    refuses(dao, it -> it.day = LocalDate.of(10000, 1, 1), "day is +10000-01-01");
    refuses(dao, it -> it.instant = Instant.parse("0000-12-31T23:59:59Z"), "instant is 0000");
    refuses(dao, it -> it.local = LocalDateTime.of(0, 1, 1, 0, 0), "local is 0000");
    refuses(dao, it -> it.duration = Duration.ofSeconds(Long.MAX_VALUE), "duration is PT");
  }

  private static void refuses(
      EverythingDao dao, java.util.function.Consumer<Everything> flaw, String reason) {
    long before = dao.count();
    Everything wrong = new Everything();
    wrong.letter = 'a';
    flaw.accept(wrong);
    assertThatThrownBy(() -> dao.insert(wrong))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageStartingWith(reason);
    assertThat(dao.count()).isEqualTo(before);
  }

  private static void tickets(Jdbi jdbi) {
    TicketDao dao = new TicketDao(jdbi);
    Instant start = Instant.now().minusMillis(1);
    Ticket ticket = new Ticket("1", "first");
    dao.insert(ticket);
    assertThat(ticket.id.version()).isEqualTo(7);
    assertThat(ticket.state).isEqualTo("open");
    assertThat(ticket.due).isBetween(start.minusSeconds(1), Instant.now());
    assertThat(ticket.weight).isNull();
    assertThat(ticket.loud).isEqualTo("FIRST");
    assertThat(ticket.version).isZero();
    assertThat(ticket.createdAt).isBetween(start, Instant.now()).isEqualTo(ticket.updatedAt);
    assertThat(ticket.createdAt.getNano() % 1000).isZero();
    assertThat(dao.findByCode(new Ticket.Code("1")).orElseThrow().id).isEqualTo(ticket.id);
    String stored =
        jdbi.withHandle(h -> h.select("select code from ticket").mapTo(String.class).one());
    assertThat(stored).isEqualTo("T-1");

    Ticket other = dao.get(ticket.id);
    ticket.title = "second";
    assertThat(dao.update(ticket)).isSameAs(ticket);
    assertThat(ticket.version).isEqualTo(1);
    assertThat(ticket.loud).isEqualTo("SECOND");
    other.title = "late";
    Instant updated = other.updatedAt;
    assertThatThrownBy(() -> dao.update(other))
        .isInstanceOf(StaleVersionException.class)
        .hasMessageContaining("Ticket " + ticket.id)
        .hasMessageContaining("version 0");
    assertThat(other.version).isZero();
    assertThat(other.updatedAt).isEqualTo(updated);
    assertThatThrownBy(() -> dao.delete(other)).isInstanceOf(StaleVersionException.class);

    Ticket twin = new Ticket("1", "twin");
    assertThatThrownBy(() -> dao.insert(twin)).hasMessageContaining("code");
    assertThat(twin.id).isNull();
    assertThat(twin.createdAt).isNull();

    List<Ticket> more = dao.insertAll(List.of(new Ticket("2", "two"), new Ticket("3", "three")));
    assertThat(more).extracting(each -> each.loud).containsExactly("TWO", "THREE");
    assertThat(more.get(0).id).isLessThan(more.get(1).id);
    more.get(0).state = null;
    assertThatThrownBy(() -> dao.update(more.get(0)))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageStartingWith("state is null");
    assertThatThrownBy(() -> dao.insert(new Ticket("", "none")))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageContaining("a code has characters");
    jdbi.useHandle(h -> h.execute("update ticket set code = 'X' where title = 'three'"));
    assertThatThrownBy(dao::findAll)
        .isInstanceOf(UnreadableValueException.class)
        .hasMessageContaining("ticket.code holds 'X'");
    jdbi.useHandle(h -> h.execute("delete from ticket where title <> 'second'"));
    assertThat(dao.delete(ticket)).isTrue();
    assertThat(dao.count()).isZero();
  }

  private static void ticketsInSession(Database db) {
    Ticket ticket = new Ticket("4", "four");
    try (Session session = db.openSession()) {
      session.add(ticket);
      assertThat(ticket.id).isNotNull();
      session.flush();
      assertThat(ticket.loud).isEqualTo("FOUR");
      assertThat(ticket.state).isEqualTo("open");
      session.rollback();
      assertThat(ticket.id).isNull();
      assertThat(ticket.createdAt).isNull();
      assertThat(ticket.state).isNull();
      session.add(ticket);
      session.commit();
      session.flush();
      assertThat(ticket.version).isZero();

      ticket.title = "five";
      session.flush();
      assertThat(ticket.version).isEqualTo(1);
      assertThat(ticket.loud).isEqualTo("FIVE");
      ticket.code = new Ticket.Code("5");
      session.flush();
      assertThat(ticket.version).isEqualTo(2);
      session.rollback();
      assertThat(ticket.title).isEqualTo("four");
      assertThat(ticket.loud).isEqualTo("FOUR");
      assertThat(ticket.version).isZero();
      assertThat(ticket.code).isEqualTo(new Ticket.Code("4"));
    }
    try (Session session = db.openSession()) {
      Ticket mine = session.get(Ticket.class, ticket.id);
      session.commit();
      Ticket theirs = new TicketDao(db).get(ticket.id);
      theirs.title = "theirs";
      new TicketDao(db).update(theirs);
      mine.title = "mine";
      assertThatThrownBy(session::flush)
          .isInstanceOf(StaleVersionException.class)
          .hasMessageContaining("Ticket " + ticket.id);
      session.rollback();
      assertThat(mine.version).isZero();
      session.delete(mine);
      assertThatThrownBy(session::flush).isInstanceOf(StaleVersionException.class);
      session.rollback();
      session.refresh(mine);
      assertThat(mine.title).isEqualTo("theirs");
      session.delete(mine);
      session.commit();
    }
    assertThat(new TicketDao(db).count()).isZero();
  }

  private static void notes(Jdbi jdbi) {
    NoteDao dao = new NoteDao(jdbi);
    Note note = dao.insert(new Note(null, "abc", null, 0, null, null, null));
    assertThat(note.id()).isEqualTo(1);
    assertThat(note.state()).isEqualTo("draft");
    assertThat(note.size()).isEqualTo(3);
    assertThat(note.version()).isZero();
    assertThat(note.createdAt()).isNotNull();
    Note longer = dao.update(with(note, "abcde"));
    assertThat(longer.size()).isEqualTo(5);
    assertThat(longer.version()).isEqualTo(1);
    assertThat(dao.get(1L)).isEqualTo(longer);
    assertThatThrownBy(() -> dao.update(with(note, "x"))).isInstanceOf(StaleVersionException.class);
    assertThat(dao.delete(longer)).isTrue();
  }

  private static void notesInSession(Database db) {
    try (Session session = db.openSession()) {
      Note note = session.save(new Note(null, "abc", "final", 0, null, null, null));
      assertThat(note.size()).isEqualTo(3);
      assertThat(note.state()).isEqualTo("final");
      Note longer = session.save(with(note, "abcdef"));
      assertThat(longer.size()).isEqualTo(6);
      assertThat(longer.version()).isEqualTo(1);
      assertThat(session.save(longer)).isSameAs(longer);
      assertThatThrownBy(() -> session.save(with(note, "old")))
          .isInstanceOf(StaleVersionException.class);
      assertThatThrownBy(() -> session.add(new Note(null, "x", null, 0, null, null, null)))
          .hasMessageContaining("use the result of save");
      session.commit();
    }
  }

  private static Note with(Note note, String text) {
    return new Note(
        note.id(),
        text,
        note.state(),
        note.size(),
        note.version(),
        note.createdAt(),
        note.updatedAt());
  }

  private static void stamps(Jdbi jdbi) {
    StampDao dao = new StampDao(jdbi);
    Stamp first = dao.insert(new Stamp(null, "a", null));
    assertThat(first.id()).isNotNull();
    Stamp last = first;
    for (int i = 0; i < 20; i++) {
      Stamp next = dao.update(new Stamp(last.id(), "a" + i, last.version()));
      assertThat(next.version()).isAfter(last.version());
      last = next;
    }
    assertThat(dao.get(first.id())).isEqualTo(last);
    assertThatThrownBy(() -> dao.update(first)).isInstanceOf(StaleVersionException.class);
  }
}
