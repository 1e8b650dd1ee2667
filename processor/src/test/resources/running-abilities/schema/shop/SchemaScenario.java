package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.AccountTable.ACCOUNT;
import static shop.OldAccountTable.OLD_ACCOUNT;
import static shop.OrderTable.ORDER;
import static shop.TagTable.TAG;

import dev.plinth.Database;
import dev.plinth.dao.Paging;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

public final class SchemaScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    try (Database db =
        Database.builder().jdbi(jdbi).entities(ACCOUNT, ORDER, TAG, OLD_ACCOUNT).open()) {
      AccountDao accounts = new AccountDao(db);
      OrderDao orders = new OrderDao(db);
      verbs(accounts, orders, new OldAccountDao(db));
      session(db);
      queries(db);
      assertThat(new AccountsImpl(db).orderCounts())
          .containsExactly(
              new Accounts.OrderCount("ann@new", 0), new Accounts.OrderCount("carl", 1));
    }
    assertThat(tables(jdbi))
        .containsExactly(
            "app.account", "app.account_tag", "archive.account", "public.tag", "select.order");
  }

  private static void verbs(AccountDao accounts, OrderDao orders, OldAccountDao archive) {
    Account ann = accounts.insert(new Account("ann"));
    accounts.insertAll(List.of(new Account("bob"), new Account("eve")));
    assertThat(accounts.findByEmail("bob")).isPresent();
    assertThatThrownBy(() -> accounts.insert(new Account("bob")))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining("Account");
    ann.email = "ann@new";
    accounts.update(ann);
    accounts.deleteAll(List.of(accounts.findByEmail("eve").orElseThrow()));
    assertThat(accounts.count()).isEqualTo(2);
    assertThat(accounts.page(Paging.of(ACCOUNT, 1).withTotal()).total()).hasValue(2);
    Order order = orders.upsert(new Order(ann, Order.State.OPEN));
    assertThat(orders.upsert(order).version).isEqualTo(1);
    orders.deleteById(order.id);
    archive.insert(new OldAccount(7L, "bob"));
    assertThat(archive.upsert(new OldAccount(7L, "bob"))).isEqualTo(archive.get(7L));
  }

  private static void session(Database db) {
    try (Session session = db.openSession()) {
      Account carl = new Account("carl");
      carl.orders.add(new Order(carl, Order.State.OPEN));
      session.addAll(new Tag("good"), new Tag("late"));
      carl.tags.add(session.get(Tag.class, "good"));
      carl.tags.add(session.get(Tag.class, "late"));
      session.add(carl);
      session.commit();
    }
    try (Session session = db.openSession()) {
      Account carl =
          session.from(ACCOUNT).where(ACCOUNT.email.eq("carl")).list().get(0);
      assertThat(carl.tags).hasSize(2);
      carl.tags.remove(0);
      carl.orders.get(0).state = Order.State.PAID;
      session.commit();
    }
  }

  private static void queries(Database db) {
    assertThat(
            db.from(ACCOUNT)
                .where(ACCOUNT.tags.any(TAG.name.eq("late")))
                .orderBy(ACCOUNT.email)
                .list())
        .extracting(account -> account.email)
        .containsExactly("carl");
    assertThat(
            db.from(ORDER)
                .join(ORDER.account)
                .where(ACCOUNT.email.eq("carl").and(ORDER.state.eq(Order.State.PAID)))
                .list())
        .hasSize(1);
    OldAccountTable old = OLD_ACCOUNT.as("old");
    assertThat(db.from(ACCOUNT).join(old, old.email.eq(ACCOUNT.email)).list()).hasSize(1);
    db.update(ACCOUNT).set(ACCOUNT.email, "robert").where(ACCOUNT.email.eq("bob")).execute();
    db.deleteFrom(ACCOUNT).where(ACCOUNT.email.eq("robert")).execute();
  }

  private static List<String> tables(Jdbi jdbi) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select concat(table_schema, '.', table_name) from information_schema.tables"
                        + " where lower(table_schema) not in ('information_schema', 'pg_catalog')"
                        + " order by 1")
                .mapTo(String.class)
                .list());
  }
}
