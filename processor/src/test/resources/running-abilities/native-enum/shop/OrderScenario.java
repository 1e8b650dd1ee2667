package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

public final class OrderScenario implements Scenario {
  private static final UUID TOKEN = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

  @Override
  public void run(Jdbi jdbi) {
    OrderDao orders = new OrderDao(jdbi);
    Order open = orders.insert(new Order(OrderState.OPEN, "{\"gift\": true}", TOKEN));
    orders.insert(new Order(OrderState.PAID, "[]", TOKEN));

    assertThat(orders.findByState(OrderState.OPEN)).hasSize(1);
    Order read = orders.get(open.id);
    assertThat(read.previous).isNull();
    assertThat(read.details).isEqualTo("{\"gift\": true}");
    assertThat(read.token).isEqualTo(TOKEN);

    try (Database db = Database.builder().jdbi(jdbi).entities(OrderTable.ORDER).open();
        Session session = db.openSession()) {
      Order paid = session.get(Order.class, open.id);
      paid.previous = paid.state;
      paid.state = OrderState.SENT;
      session.commit();
    }
    assertThat(columns(jdbi)).containsExactly("order_state", "order_state");
    assertThat(rows(jdbi)).containsExactly("SENT OPEN true", "PAID - -");
  }

  private static List<String> columns(Jdbi jdbi) {
    return texts(
        jdbi,
        "select udt_name from information_schema.columns where table_name = 'customer_order'"
            + " and data_type = 'USER-DEFINED'");
  }

  private static List<String> rows(Jdbi jdbi) {
    return texts(
        jdbi,
        "select concat_ws(' ', state, coalesce(previous::text, '-'), coalesce(details ->> 'gift', '-'))"
            + " from customer_order order by id");
  }

  private static List<String> texts(Jdbi jdbi, String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
