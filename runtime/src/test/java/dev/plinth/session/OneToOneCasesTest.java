package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.StatementSource;
import dev.plinth.session.model.Catalog;
import dev.plinth.session.model.Detail;
import dev.plinth.session.model.Item;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One-to-one relations, whose foreign key is on the other side. */
final class OneToOneCasesTest extends SessionCases {

  private static final String DETAILS = "select id, name, item_id from detail order by id";

  private TestDatabase db;

  @BeforeEach
  void open() {
    db = database(Catalog.mappings(), Catalog.DDL);
    db.execute("insert into item (id, name) values (1, 'i'), (2, 'j'), (3, 'k')");
    db.execute("insert into detail values (1, 'd', 1), (2, 'e', 2)");
  }

  @Test
  void itIsReadWithItsOwnersInOneStatement() {
    try (Session session = db.open()) {
      List<Item> items = Queries.where(session, Catalog.ITEM, " order by id");
      assertThat(items)
          .extracting(i -> String.valueOf(i.detail))
          .containsExactly("Detail d", "Detail e", "null");
      assertThat(items.get(0).detail).extracting(d -> d.item).isSameAs(items.get(0));
    }
    db.expectStatements(
        """
            select id, name, maker_id from item order by id
            select id, name, item_id from detail where item_id in (?, ?, ?, ?) order by id
            """);
  }

  @Test
  void whatRefersToItIsKnownWithoutAStatement() {
    try (Session session = db.open()) {
      List<Detail> details = Queries.where(session, Catalog.DETAIL, " order by id");
      assertThat(details)
          .extracting(d -> d.item)
          .extracting(i -> i.detail)
          .containsExactlyElementsOf(details);
    }
    db.expectStatements(
        """
            select id, name, item_id from detail order by id
            select id, name, maker_id from item where id in (?, ?)
            """);
  }

  @Test
  void aDataAccessObjectReadsItAsWell() {
    try (Handle handle = db.handle()) {
      StatementSource source = StatementSource.of(handle);
      List<Item> items;
      try (var select = source.prepare(Catalog.ITEM.selectAll())) {
        items = select.list(Catalog.ITEM);
      }
      assertThat(items)
          .extracting(i -> String.valueOf(i.detail))
          .containsExactly("Detail d", "Detail e", "null");
      assertThat(items.get(1).detail).extracting(d -> d.item).isSameAs(items.get(1));
      try (var select = source.prepare(Catalog.DETAIL.selectAll())) {
        List<Detail> details = select.list(Catalog.DETAIL);
        assertThat(details)
            .extracting(d -> d.item)
            .extracting(i -> i.detail)
            .containsExactlyElementsOf(details);
      }
    }
    db.expectStatements(
        """
            select id, name, maker_id from item
            select id, name, item_id from detail where item_id in (?, ?, ?, ?)
            select id, name, item_id from detail
            select id, name, maker_id from item where id in (?, ?)
            """);
  }

  @Test
  void case43_aReplacedOneIsDeletedBeforeTheNewOneIsInserted() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      item.detail = new Detail("new");
      db.statements();
      session.commit();
      assertThat(item.detail.item).isSameAs(item);
    }
    db.expectStatements(
        """
            delete from detail where id = ?
            insert into detail (name, item_id) values (?, ?) returning id
            """);
    assertThat(db.rows(DETAILS)).isEqualTo("2 e 2\n3 new 1\n");
  }

  @Test
  void nullDeletesAnOrphan() {
    try (Session session = db.open()) {
      session.get(Item.class, 1L).detail = null;
      session.commit();
    }
    assertThat(db.rows(DETAILS)).isEqualTo("2 e 2\n");
  }

  @Test
  void theOtherSideFollowsTheForeignKey() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      Item free = session.get(Item.class, 3L);
      Detail detail = session.get(Detail.class, 1L);
      detail.item = free;
      session.commit();
      assertThat(free.detail).isSameAs(detail);
      assertThat(item.detail).isNull();
    }
    assertThat(db.rows(DETAILS)).isEqualTo("1 d 3\n2 e 2\n");
  }

  @Test
  void theForeignKeyFollowsTheOtherSide() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      Item free = session.get(Item.class, 3L);
      free.detail = item.detail;
      item.detail = null;
      session.commit();
      assertThat(free.detail).extracting(d -> d.item).isSameAs(free);
    }
    assertThat(db.rows(DETAILS)).isEqualTo("1 d 3\n2 e 2\n");
  }

  @Test
  void twoOwnersSwapWhatTheyHave() {
    try (Session session = db.open()) {
      Item one = session.get(Item.class, 1L);
      Item two = session.get(Item.class, 2L);
      Detail swapped = one.detail;
      one.detail = two.detail;
      two.detail = swapped;
      session.commit();
    }
    assertThat(db.rows(DETAILS)).isEqualTo("1 d 2\n2 e 1\n");
  }

  @Test
  void itGoesWithItsOwner() {
    try (Session session = db.open()) {
      session.delete(session.get(Item.class, 1L));
      session.commit();
    }
    assertThat(db.rows(DETAILS)).isEqualTo("2 e 2\n");
  }

  @Test
  void rollbackGivesItBack() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      Detail before = item.detail;
      item.detail = new Detail("new");
      session.flush();
      session.rollback();
      assertThat(item.detail).isSameAs(before);
      session.commit();
    }
    assertThat(db.rows(DETAILS)).isEqualTo("1 d 1\n2 e 2\n");
  }

  @Test
  void refreshReadsItAgain() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 3L);
      session.commit();
      db.execute("insert into detail values (7, 'late', 3)");
      session.refresh(item);
      assertThat(item.detail).hasToString("Detail late");
    }
  }
}
