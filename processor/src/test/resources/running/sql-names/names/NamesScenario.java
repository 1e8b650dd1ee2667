package names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.processor.Scenario;
import org.jdbi.v3.core.Jdbi;

public final class NamesScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    OrderDao orders = new OrderDao(jdbi);
    Order order = new Order();
    order.group = "select";
    order.odd = "?";
    order.wheel = 20;
    orders.insert(order);
    assertThat(order.number).isEqualTo(1L);
    assertThat(orders.findByGroup("select")).singleElement().extracting(o -> o.odd).isEqualTo("?");
    assertThat(orders.findByWheel(20)).hasSize(1);
    order.odd = "!";
    orders.update(order);
    assertThat(orders.get(1L).odd).isEqualTo("!");
    assertThat(orders.delete(order)).isTrue();
  }
}
