package sales;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sales.WrongTable.WRONG;

import dev.plinth.Database;
import dev.plinth.error.StatementException;
import dev.plinth.processor.Scenario;
import org.jdbi.v3.core.Jdbi;

public final class WrongScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    try (Database db =
        Database.builder().url("jdbc:sqlite::memory:").entities(WRONG).open()) {
      assertThatThrownBy(db::createTables)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContainingAll(
              "the view wrong can't be read", "no such table: main.elsewhere", "sales.Wrong");
    }
    assertThatThrownBy(() -> new WrongDao(jdbi).findAll()).isInstanceOf(StatementException.class);
  }
}
