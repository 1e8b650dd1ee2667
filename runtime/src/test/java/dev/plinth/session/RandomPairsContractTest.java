package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.session.model.Catalog;
import dev.plinth.session.model.Detail;
import dev.plinth.session.model.Item;
import dev.plinth.session.model.Keyword;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Random edits of items with keywords and a detail, on either side, through a session and on a
 * model beside it, have to end the same.
 */
abstract class RandomPairsContractTest {

  private static final int STEPS = 40;
  private static final int COUNT = 4;

  private static final String ROWS =
      "select i.name || ' ' || k.name from item_keyword p join item i on i.id = p.item_id"
          + " join keyword k on k.id = p.keyword_id union all"
          + " select i.name || ' ' || d.name from detail d join item i on i.id = d.item_id";

  private final TestServer server;
  private final int seeds;
  private final EmptyDatabase empty;

  RandomPairsContractTest(TestServer server, int seeds) {
    this.server = server;
    this.seeds = seeds;
    this.empty = server.create();
  }

  @AfterEach
  void drop() {
    empty.close();
  }

  @Test
  void editsEndAsInTheModel() {
    TestDatabase db = new TestDatabase(server, empty.url(), Catalog.mappings());
    Catalog.DDL.forEach(db::execute);
    for (int i = 1; i <= COUNT; i++) {
      db.execute("insert into item (id, name) values (" + i + ", 'i" + i + "')");
      db.execute("insert into keyword (id, name) values (" + i + ", 'k" + i + "')");
    }
    for (int seed = 0; seed < seeds; seed++) {
      db.execute("delete from item_keyword");
      db.execute("delete from detail");
      List<String> history = new ArrayList<>();
      try {
        run(db, new Random(seed), history);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", steps:\n" + String.join("\n", history), e);
      }
    }
  }

  private static void run(TestDatabase db, Random random, List<String> history) {
    Set<String> model = new TreeSet<>();
    Set<String> committed = new TreeSet<>();
    Session session = db.open();
    for (int step = 0; step < STEPS; step++) {
      Item item = session.get(Item.class, 1L + random.nextInt(COUNT));
      Keyword keyword = session.get(Keyword.class, 1L + random.nextInt(COUNT));
      String pair = item.name + " " + keyword.name;
      int kind = random.nextInt(8);
      history.add(kind + ": " + pair);
      switch (kind) {
        case 0, 1 -> changePair(item, keyword, model, pair);
        case 2 -> changeInverse(item, keyword, model, pair);
        case 3 -> replaceDetail(item, "d" + step, model);
        case 4 -> session.flush();
        case 5 -> {
          session.rollback();
          model.clear();
          model.addAll(committed);
        }
        case 6 -> {
          session.commit();
          committed.clear();
          committed.addAll(model);
          assertThat(new TreeSet<>(db.rows(ROWS).lines().toList())).isEqualTo(committed);
        }
        default -> {
          session.commit();
          committed.clear();
          committed.addAll(model);
          session.close();
          session = db.open();
        }
      }
      if (kind < 4) {
        session.flush();
      }
    }
    session.commit();
    session.close();
    assertThat(new TreeSet<>(db.rows(ROWS).lines().toList())).isEqualTo(model);
  }

  private static void changePair(Item item, Keyword keyword, Set<String> model, String pair) {
    if (model.add(pair)) {
      item.keywords.add(keyword);
    } else {
      model.remove(pair);
      assertThat(item.keywords.remove(keyword)).isTrue();
    }
  }

  private static void changeInverse(Item item, Keyword keyword, Set<String> model, String pair) {
    if (model.add(pair)) {
      keyword.items.add(item);
    } else {
      model.remove(pair);
      assertThat(keyword.items.remove(item)).isTrue();
    }
  }

  private static void replaceDetail(Item item, String name, Set<String> model) {
    Detail old = item.detail;
    assertThat(old == null)
        .isEqualTo(model.stream().noneMatch(row -> row.startsWith(item.name + " d")));
    if (old != null) {
      model.remove(item.name + " " + old.name);
    }
    item.detail = name.endsWith("3") ? null : new Detail(name);
    if (item.detail != null) {
      model.add(item.name + " " + name);
    }
  }
}
