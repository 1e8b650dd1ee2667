package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.OrderTable.ORDER;

import dev.plinth.processor.Scenario;
import org.jdbi.v3.core.Jdbi;

public final class MappedScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Item item = new Item();
    item.setId("screw");
    item.price = 0.5;
    new ItemDao(jdbi).insert(item);
    Order order = new Order();
    order.note = "soon";
    order.item = item;
    OrderDao orders = new OrderDao(jdbi);
    assertThat(orders.insert(order).getId()).isEqualTo(1L);
    Order found = orders.get(1L);
    assertThat(found.note).isEqualTo("soon");
    assertThat(found.item.getId()).isEqualTo("screw");

    Object[] state = ORDER.state(found);
    found.note = null;
    found.pieces = 7;
    assertThat(ORDER.changes(found, state)).hasToString("{1, 3}");
    orders.update(found);
    assertThat(orders.get(1L).note).isNull();
    assertThat(orders.findByItemId("screw")).hasSize(1);
  }
}
