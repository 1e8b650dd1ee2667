package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.Inserts;
import dev.plinth.dao.StatementSource;
import dev.plinth.error.NotLoadedException;
import dev.plinth.error.NotStoredException;
import dev.plinth.error.RelationConflictException;
import dev.plinth.error.StaleRowException;
import dev.plinth.session.model.Catalog;
import dev.plinth.session.model.Item;
import dev.plinth.session.model.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations with a join table: only rows that came or went are written. */
final class PairCasesTest extends SessionCases {

  private static final String PAIRS =
      "select i.name, k.name from item_keyword p join item i on i.id = p.item_id"
          + " join keyword k on k.id = p.keyword_id order by i.name, k.name";

  private TestDatabase db;

  @BeforeEach
  void open() {
    db = database(Catalog.mappings(), Catalog.DDL);
    db.execute("insert into item (id, name) values (1, 'i'), (2, 'j')");
    db.execute("insert into keyword (id, name) values (1, 'a'), (2, 'b'), (3, 'c')");
    db.execute("insert into item_keyword values (1, 1), (1, 2), (2, 2)");
  }

  @Test
  void case10_newPairsAreWrittenLastInOneBatch() {
    try (Session session = db.open()) {
      session.add(new Item("n", new Keyword("x"), new Keyword("y")));
      session.commit();
    }
    db.expectStatements(
        """
            insert into item (name, maker_id) values (?, ?) returning id
            insert into keyword (name) values (?), (?)
            select last_insert_rowid()
            insert into item_keyword (item_id, keyword_id) values (?, ?)
            """);
    assertThat(db.rows(PAIRS)).isEqualTo("i a\ni b\nj b\nn x\nn y\n");
  }

  @Test
  void case10_anUpdateDoesNotTouchACollectionThatIsNotLoaded() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      item.name = "other";
      db.statements();
      session.commit();
      assertThat(item.keywords).hasToString("<not loaded>");
    }
    db.expectStatements("update item set name = ? where id = ?\n");
  }

  @Test
  void theFirstTouchLoadsForAllOwnersInTheDeclaredOrder() {
    try (Session session = db.open()) {
      List<Item> items = Queries.where(session, Catalog.ITEM, "");
      db.statements();
      assertThat(items.get(0).keywords).extracting(k -> k.name).containsExactly("b", "a");
      assertThat(items.get(1).keywords).extracting(k -> k.name).containsExactly("b");
      assertThat(items.get(1).keywords.get(0)).isSameAs(items.get(0).keywords.get(0));
    }
    db.expectStatements(
        "select t.id, t.name, j.item_id from keyword t join item_keyword j"
            + " on j.keyword_id = t.id where j.item_id in (?, ?) order by t.name desc\n");
  }

  @Test
  void aSetIsLoadedAsOne() {
    try (Session session = db.open()) {
      Keyword keyword = session.get(Keyword.class, 2L);
      Set<Item> items = keyword.items;
      assertThat(items).hasToString("<not loaded>");
      assertThat(items).extracting(i -> i.name).containsExactly("i", "j");
      assertThat(items).isInstanceOf(LazySet.class);
    }
  }

  @Test
  void anUnloadedSetSaysSoAfterTheSession() {
    Keyword keyword;
    try (Session session = db.open()) {
      keyword = session.get(Keyword.class, 2L);
    }
    assertThatThrownBy(() -> keyword.items.size())
        .isInstanceOf(NotLoadedException.class)
        .hasMessageStartingWith("Keyword.items is not loaded, and its owner is not in an open");
  }

  @Test
  void case12_removedElementLosesExactlyItsPairAndStays() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      item.keywords.remove(0);
      db.statements();
      session.commit();
    }
    db.expectStatements("delete from item_keyword where item_id = ? and keyword_id = ?\n");
    assertThat(db.rows(PAIRS)).isEqualTo("i a\nj b\n");
    assertThat(db.rows("select count(*) from keyword")).isEqualTo("3\n");
  }

  @Test
  void case13_aPairThatIsGoneAlreadyIsStale() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      assertThat(item.keywords).hasSize(2);
      session.rollback();
      db.execute("delete from item_keyword where item_id = 1");
      item.keywords.clear();
      assertThatThrownBy(session::flush)
          .isInstanceOf(StaleRowException.class)
          .hasMessageContaining("item_keyword")
          .hasMessageContaining("Item 1 and Keyword 2");
    }
  }

  @Test
  void case14_anElementThatIsThereTwiceIsOnePair() {
    try (Session session = db.open()) {
      Keyword keyword = new Keyword("twice");
      Item item = new Item("n", keyword, keyword);
      session.add(item);
      session.commit();
      item.name = "m";
      session.commit();
    }
    assertThat(db.rows(PAIRS)).isEqualTo("i a\ni b\nj b\nm twice\n");
  }

  @Test
  void case15_aDeletedOwnerTakesItsPairsAlongAndTheElementsStay() {
    try (Session session = db.open()) {
      session.delete(session.get(Item.class, 1L));
      db.statements();
      session.commit();
    }
    db.expectStatements(
        """
            delete from item_keyword where item_id = ?
            delete from item where id = ?
            """
            .replace("select id, name, item_id from detail where item_id = ? order by id\n", ""));
    assertThat(db.rows(PAIRS)).isEqualTo("j b\n");
  }

  @Test
  void aDeletedElementLeavesTheCollectionsThatAreLoaded() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      assertThat(item.keywords).hasSize(2);
      session.delete(session.get(Keyword.class, 2L));
      session.commit();
      assertThat(item.keywords).extracting(k -> k.name).containsExactly("a");
    }
    assertThat(db.rows(PAIRS)).isEqualTo("i a\n");
  }

  @Test
  void theOtherSideFollows() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      Keyword added = session.get(Keyword.class, 3L);
      Keyword removed = session.get(Keyword.class, 2L);
      assertThat(added.items).isEmpty();
      assertThat(removed.items).hasSize(2);
      item.keywords.add(added);
      removed.items.remove(item);
      session.commit();
      assertThat(added.items).containsExactly(item);
      assertThat(item.keywords).extracting(k -> k.name).containsExactly("a", "c");
    }
    assertThat(db.rows(PAIRS)).isEqualTo("i a\ni c\nj b\n");
  }

  @Test
  void bothSidesTogetherAreOnePair() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      Keyword keyword = session.get(Keyword.class, 3L);
      item.keywords.add(keyword);
      keyword.items.add(item);
      session.commit();
    }
    assertThat(db.rows(PAIRS)).isEqualTo("i a\ni b\ni c\nj b\n");
  }

  @Test
  void contradictionIsAnErrorBeforeAnySql() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      Keyword keyword = session.get(Keyword.class, 3L);
      item.keywords.add(keyword);
      session.delete(keyword);
      db.statements();
      assertThatThrownBy(session::flush)
          .isInstanceOf(RelationConflictException.class)
          .hasMessage(
              "Keyword 3 is deleted, but was put into the keywords of Item 1: do one of them");
      db.expectStatements("");
    }
  }

  @Test
  void aReplacedCollectionWritesTheDifference() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      Keyword kept = session.get(Keyword.class, 1L);
      item.keywords = new ArrayList<>(List.of(kept, session.get(Keyword.class, 3L)));
      Keyword keyword = session.get(Keyword.class, 2L);
      keyword.items = new LinkedHashSet<>();
      session.commit();
    }
    assertThat(db.rows(PAIRS)).isEqualTo("i a\ni c\n");
  }

  @Test
  void rollbackGivesTheCollectionsBack() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      Keyword keyword = session.get(Keyword.class, 3L);
      assertThat(keyword.items).isEmpty();
      item.keywords.add(keyword);
      item.keywords.remove(0);
      session.flush();
      session.rollback();
      assertThat(item.keywords).extracting(k -> k.name).containsExactly("b", "a");
      assertThat(keyword.items).isEmpty();
      session.commit();
    }
    assertThat(db.rows(PAIRS)).isEqualTo("i a\ni b\nj b\n");
  }

  @Test
  void aDataAccessObjectRefusesWhatItWouldLose() {
    try (Session session = db.open()) {
      StatementSource source = session;
      Item item = new Item("n", session.get(Keyword.class, 1L));
      assertThatThrownBy(() -> Inserts.insert(source, Catalog.ITEM, item))
          .isInstanceOf(NotStoredException.class)
          .hasMessageContaining("use session.add");
    }
  }
}
