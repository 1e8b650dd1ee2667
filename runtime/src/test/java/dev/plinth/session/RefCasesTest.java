package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.Execution;
import dev.plinth.dao.Ref;
import dev.plinth.dao.StatementSource;
import dev.plinth.error.NotLoadedException;
import dev.plinth.error.RelationConflictException;
import dev.plinth.session.model.Catalog;
import dev.plinth.session.model.Item;
import dev.plinth.session.model.Maker;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References that are loaded on demand. */
final class RefCasesTest extends SessionCases {

  private static final String MAKERS = "select id, maker_id from item order by id";

  private TestDatabase db;

  @BeforeEach
  void open() {
    db = database(Catalog.mappings(), Catalog.DDL);
    db.execute("insert into maker values (1, 'm'), (2, 'n')");
    db.execute("insert into item values (1, 'i', 1), (2, 'j', 2), (3, 'k', null)");
  }

  @Test
  void theFirstTouchLoadsAllThatWereReadTogether() {
    try (Session session = db.open()) {
      List<Item> items = Queries.where(session, Catalog.ITEM, " order by id");
      Ref<Maker> first = items.get(0).maker;
      Ref<Maker> second = items.get(1).maker;
      assertThat(first).hasToString("Ref to maker 1");
      assertThat(first.key()).isEqualTo(1L);
      assertThat(first.isLoaded()).isFalse();
      assertThat(items.get(2).maker).isNull();
      db.statements();
      assertThat(first.get()).hasToString("Maker m");
      assertThat(second.isLoaded()).isTrue();
      assertThat(second.get()).isSameAs(session.get(Maker.class, 2L));
    }
    db.expectStatements("select id, name from maker where id in (?, ?)\n");
  }

  @Test
  void whatTheSessionHasIsThereAtOnce() {
    try (Session session = db.open()) {
      Maker maker = session.get(Maker.class, 1L);
      assertThat(session.get(Item.class, 1L).maker).isEqualTo(Ref.toKey(Catalog.MAKER, 1L));
      assertThat(session.get(Item.class, 1L).maker.get()).isSameAs(maker);
    }
  }

  @Test
  void afterTheSessionItSaysWhatToFetch() {
    Item item;
    try (Session session = db.open()) {
      item = session.get(Item.class, 1L);
    }
    assertThatThrownBy(() -> item.maker.get())
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "Ref to maker 1 is not loaded: find the entity by the key of the reference, or read its"
                + " owner in a session and call get() before that is closed");
  }

  @Test
  void aDataAccessObjectLeavesTheKey() {
    try (Handle handle = db.handle();
        Execution select = StatementSource.of(handle).prepare(Catalog.ITEM.selectAll())) {
      Item item = select.list(Catalog.ITEM).get(0);
      assertThat(item.maker.key()).isEqualTo(1L);
      assertThatThrownBy(() -> item.maker.get()).isInstanceOf(NotLoadedException.class);
    }
  }

  @Test
  void aNewTargetIsInsertedFirst() {
    try (Session session = db.open()) {
      Item item = new Item("n");
      item.maker = Ref.of(new Maker("new"));
      session.add(item);
      session.commit();
      assertThat(item.maker.key()).isEqualTo(3L);
    }
    assertThat(db.rows(MAKERS)).isEqualTo("1 1\n2 2\n3 null\n4 3\n");
  }

  @Test
  void onlyAnotherKeyIsAChange() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 1L);
      item.maker = Ref.toKey(Catalog.MAKER, 1L);
      db.statements();
      session.flush();
      db.expectStatements("");
      item.maker = Ref.toKey(Catalog.MAKER, 2L);
      session.flush();
      db.expectStatements("update item set maker_id = ? where id = ?\n");
      session.rollback();
      assertThat(item.maker.key()).isEqualTo(1L);
    }
  }

  @Test
  void aDeletedTargetIsNoticed() {
    try (Session session = db.open()) {
      session.get(Item.class, 1L);
      session.delete(session.get(Maker.class, 1L));
      assertThatThrownBy(session::flush).isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void aReferenceToADeletedEntityIsRefusedBeforeAnySql() {
    try (Session session = db.open()) {
      Item item = session.get(Item.class, 3L);
      Maker maker = session.get(Maker.class, 1L);
      item.maker = Ref.toKey(Catalog.MAKER, 1L);
      session.delete(maker);
      assertThatThrownBy(session::flush)
          .isInstanceOf(RelationConflictException.class)
          .hasMessage("Item 3 refers to Maker 1, which is deleted: set its maker");
    }
  }

  @Test
  void referencesToOneRowAreEqual() {
    Maker maker = new Maker("m");
    assertThat(Ref.of(maker)).isEqualTo(Ref.of(maker)).isNotEqualTo(Ref.of(new Maker("m")));
    assertThat(Ref.toKey(Catalog.MAKER, 1L))
        .isEqualTo(Ref.toKey(Catalog.MAKER, 1L))
        .hasSameHashCodeAs(Ref.toKey(Catalog.MAKER, 1L))
        .isNotEqualTo(Ref.toKey(Catalog.MAKER, 2L));
    assertThat(Ref.of(maker)).hasToString("Ref to a new Maker");
    assertThatThrownBy(() -> Ref.of(maker).key()).isInstanceOf(IllegalStateException.class);
  }
}
