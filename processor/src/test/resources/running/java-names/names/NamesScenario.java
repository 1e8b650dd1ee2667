package names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.processor.Scenario;
import org.jdbi.v3.core.Jdbi;

public final class NamesScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    UserDao users = new UserDao(jdbi);
    User user = new User();
    user.user = user.row = user.p = user.at = user.source = user.find = user.state = "x";
    user.changes = user.column = user.columns = user.names = user.value = user.copy = "y";
    user.USER = user.INSERT = user.API = user.COUNT = "z";
    users.insert(user);
    assertThat(users.findBySource("x")).hasSize(1);
    assertThat(users.get(1L).API).isEqualTo("z");

    CountDao counts = new CountDao(jdbi);
    Count count = new Count();
    count.COUNT = user;
    counts.insert(count);
    assertThat(counts.findByCOUNT(user)).singleElement().extracting(c -> c.COUNT.row).isEqualTo("x");
    assertThat(counts.count()).isEqualTo(1);
  }
}
