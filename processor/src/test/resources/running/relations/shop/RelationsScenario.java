package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.error.NotLoadedException;
import dev.plinth.error.NotStoredException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

public final class RelationsScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(ItemTable.ITEM, KeywordTable.KEYWORD, ManualTable.MANUAL, MakerTable.MAKER)
            .open()) {
      MakerDao makers = new MakerDao(jdbi);
      makers.insert(new Maker("acme", "Acme", null));
      makers.insert(new Maker("sub", "Sub", Ref.toKey(MakerTable.MAKER, "acme")));
      assertThat(makers.get("sub").parent()).isEqualTo(Ref.toKey(MakerTable.MAKER, "acme"));
      assertThat(makers.findByParentCode("acme")).hasSize(1);
      assertThat(makers.findByParent(makers.get("acme"))).hasSize(1);

      try (Session session = db.openSession()) {
        Item item = item("kettle", "hot", "steel");
        item.maker = Ref.of(session.get(Maker.class, "acme"));
        item.manual = manual(3);
        session.add(item);
        session.commit();
        assertThat(item.manual.item).isSameAs(item);
      }
      daoReads(jdbi);
      sessionChanges(db);
      assertThat(new ItemDao(jdbi).delete(new ItemDao(jdbi).get(1L))).isTrue();
      assertThat(pairs(jdbi)).isEmpty();
    }
  }

  private static void daoReads(Jdbi jdbi) {
    ItemDao items = new ItemDao(jdbi);
    Item item = items.get(1L);
    assertThat(item.manual.pages).isEqualTo(3);
    assertThat(item.manual.item).isSameAs(item);
    assertThat(item.maker.key()).isEqualTo("acme");
    assertThatThrownBy(item.maker::get).isInstanceOf(NotLoadedException.class);
    assertThatThrownBy(item.keywords::size).isInstanceOf(NotLoadedException.class);
    assertThat(items.findByMakerCode("acme")).hasSize(1);
    ManualDao manuals = new ManualDao(jdbi);
    assertThat(manuals.findByItem(item)).isPresent();
    assertThat(manuals.findByItemId(1L)).get().extracting(manual -> manual.item.name)
        .isEqualTo("kettle");
    assertThat(new KeywordDao(jdbi).get(1L).items).hasToString("<not loaded>");
    assertThatThrownBy(() -> items.insert(item("pot", "hot")))
        .isInstanceOf(NotStoredException.class);
  }

  private static void sessionChanges(Database db) {
    try (Session session = db.openSession()) {
      Item item = session.get(Item.class, 1L);
      assertThat(item.maker.get().name()).isEqualTo("Acme");
      assertThat(item.keywords).extracting(keyword -> keyword.name).containsExactly("steel", "hot");
      Keyword removed = item.keywords.remove(0);
      assertThat(removed.items).containsExactly(item);
      item.maker = Ref.toKey(MakerTable.MAKER, "sub");
      item.manual = null;
      session.commit();
      assertThat(removed.items).isEmpty();
    }
    assertThat(pairs(db.jdbi())).containsExactly("1 1");
    try (Session session = db.openSession()) {
      Item item = session.get(Item.class, 1L);
      assertThat(item.manual).isNull();
      assertThat(item.maker.key()).isEqualTo("sub");
      item.maker = null;
      session.flush();
      session.rollback();
      assertThat(item.maker.key()).isEqualTo("sub");
    }
  }

  private static List<String> pairs(Jdbi jdbi) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select concat(item_id, ' ', keyword_id) from item_keyword order by 1")
                .mapTo(String.class)
                .list());
  }

  private static Item item(String name, String... keywords) {
    Item item = new Item();
    item.name = name;
    for (String text : keywords) {
      Keyword keyword = new Keyword();
      keyword.name = text;
      item.keywords.add(keyword);
    }
    return item;
  }

  private static Manual manual(int pages) {
    Manual manual = new Manual();
    manual.pages = pages;
    return manual;
  }
}
