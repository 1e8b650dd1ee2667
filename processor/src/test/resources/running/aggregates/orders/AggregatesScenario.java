package orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.error.NotLoadedException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

public final class AggregatesScenario implements Scenario {
  private final List<String> statements = new ArrayList<>();

  @Override
  public void run(Jdbi jdbi) {
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logBeforeExecution(StatementContext context) {
            statements.add(context.getRawSql());
          }
        });
    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(
                LineTable.LINE, ParcelTable.PARCEL, PurchaseTable.PURCHASE, TagTable.TAG)
            .open()) {
      savesWhole(db);
      daosReadUnloaded(jdbi);
      sessionsReadLazily(db);
      savesDifference(db);
      nullIsNotLoaded(db);
      rollbackGivesBack(db);
      elementsOfOthersMove(db);
      deletesWhole(db);
    }
  }

  private static Purchase purchase(String buyer, List<Line> lines) {
    return new Purchase(null, buyer, lines, Set.of(), List.of());
  }

  private static Line line(int place, String product) {
    return new Line(null, place, product, null);
  }

  private static void savesWhole(Database db) {
    try (Session session = db.openSession()) {
      Purchase saved =
          session.save(
              new Purchase(
                  null,
                  "Ann",
                  List.of(line(1, "skis"), line(2, "wax")),
                  Set.of(new Tag("winter")),
                  List.of(new Parcel("Oslo"))));
      assertThat(saved.id()).isEqualTo(1);
      assertThat(saved.lines()).extracting(Line::id).containsExactly(1L, 2L);
      assertThat(saved.lines().get(0).purchase().get()).isSameAs(saved);
      assertThat(session.get(Purchase.class, 1L)).isSameAs(saved);
      session.commit();
      assertThat(saved.parcels().get(0).id).isEqualTo(1);
      assertThat(saved.parcels().get(0).purchase).isSameAs(saved);
    }
    assertThat(count(db, "line where purchase_id = 1")).isEqualTo(2);
    assertThat(count(db, "purchase_tag where tag_word = 'winter'")).isEqualTo(1);
    assertThat(count(db, "parcel where purchase_id = 1")).isEqualTo(1);
  }

  private static long count(Database db, String rows) {
    return db.jdbi()
        .withHandle(
            handle -> handle.createQuery("select count(*) from " + rows).mapTo(Long.class).one());
  }

  private static void daosReadUnloaded(Jdbi jdbi) {
    Purchase read = new PurchaseDao(jdbi).get(1L);
    assertThat(read.lines()).hasToString("<not loaded>");
    assertThatThrownBy(() -> read.lines().size()).isInstanceOf(NotLoadedException.class);
    assertThat(new PurchaseDao(jdbi).get(1L)).isEqualTo(read);
    assertThat(new ParcelDao(jdbi).get(1L).purchase.buyer()).isEqualTo("Ann");
  }

  private static void sessionsReadLazily(Database db) {
    try (Session session = db.openSession()) {
      Purchase read = session.get(Purchase.class, 1L);
      assertThat(read.lines()).extracting(Line::product).containsExactly("skis", "wax");
      assertThat(read.lines().get(0).purchase().get()).isSameAs(read);
      assertThat(read.tags()).extracting(Tag::word).containsExactly("winter");
      assertThat(read.parcels().get(0).purchase).isSameAs(read);
      session.commit();
    }
  }

  /** Only what differs is written. */
  private void savesDifference(Database db) {
    try (Session session = db.openSession()) {
      Purchase read = session.get(Purchase.class, 1L);
      Line skis = read.lines().get(0);
      statements.clear();
      Purchase saved =
          session.save(
              new Purchase(
                  1L,
                  "Ann",
                  List.of(new Line(1L, 1, "long skis", skis.purchase()), line(3, "boots")),
                  read.tags(),
                  read.parcels()));
      session.commit();
      assertThat(statements)
          .containsExactly(
              "update line set product = ? where id = ?",
              "insert into line (place, product, purchase_id) values (?, ?, ?) returning id",
              "delete from line where id = ?");
      assertThat(saved.lines()).extracting(Line::product).containsExactly("long skis", "boots");
      assertThat(session.get(Purchase.class, 1L)).isSameAs(saved);
      assertThat(session.save(new Purchase(1L, "Ann", saved.lines(), null, null))).isSameAs(saved);
      statements.clear();
      Purchase tagged =
          session.save(
              new Purchase(1L, "Ann", null, Set.of(new Tag("sport")), saved.parcels()));
      session.commit();
      assertThat(statements)
          .containsExactly(
              "select t.word, j.purchase_id from tag t"
                  + " join purchase_tag j on j.tag_word = t.word"
                  + " where j.purchase_id = ? order by t.word",
              "delete from purchase_tag where purchase_id = ? and tag_word = ?",
              "insert into tag (word) values (?)",
              "insert into purchase_tag (purchase_id, tag_word) values (?, ?)");
      assertThat(tagged.lines()).hasSize(2);
    }
    assertThat(count(db, "line")).isEqualTo(2);
    assertThat(count(db, "purchase_tag where tag_word = 'sport'")).isEqualTo(1);
    assertThat(count(db, "purchase_tag")).isEqualTo(1);
  }

  private void nullIsNotLoaded(Database db) {
    try (Session session = db.openSession()) {
      statements.clear();
      Purchase saved = session.save(new Purchase(1L, "Bea", null, null, null));
      session.commit();
      assertThat(statements)
          .containsExactly(
              "select id, buyer from purchase where id = ?",
              "update purchase set buyer = ? where id = ?");
      assertThat(saved.lines()).hasSize(2);
    }
    assertThat(count(db, "line")).isEqualTo(2);
  }

  private static void rollbackGivesBack(Database db) {
    try (Session session = db.openSession()) {
      Purchase before = session.get(Purchase.class, 1L);
      assertThat(before.lines()).hasSize(2);
      session.save(new Purchase(1L, "Cid", List.of(), Set.of(), null));
      session.flush();
      session.rollback();
      Purchase after = session.get(Purchase.class, 1L);
      assertThat(after).isSameAs(before);
      assertThat(after.lines()).hasSize(2);
    }
    assertThat(count(db, "line")).isEqualTo(2);
  }

  private static void elementsOfOthersMove(Database db) {
    try (Session session = db.openSession()) {
      Purchase first = session.get(Purchase.class, 1L);
      Line boots = first.lines().get(1);
      Purchase second = session.save(purchase("Dan", List.of(boots)));
      session.commit();
      assertThat(second.lines().get(0).id()).isEqualTo(boots.id());
      assertThat(first.lines()).hasSize(1);
    }
    assertThat(count(db, "line where purchase_id = 2")).isEqualTo(1);
  }

  private static void deletesWhole(Database db) {
    try (Session session = db.openSession()) {
      session.delete(session.get(Purchase.class, 2L));
      session.commit();
    }
    assertThat(count(db, "line")).isEqualTo(1);
  }
}
