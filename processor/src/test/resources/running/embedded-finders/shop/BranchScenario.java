package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.ValueRefusedException;
import dev.plinth.processor.Scenario;
import org.jdbi.v3.core.Jdbi;

public final class BranchScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    BranchDao branches = new BranchDao(jdbi);
    branches.insert(new Branch(new Branch.Address("Oslo", null)));
    branches.insert(new Branch(new Branch.Address("Oslo", "Storgata")));
    assertThat(branches.findByAddress(new Branch.Address("Oslo", null))).hasSize(1);
    assertThat(branches.findByAddress(new Branch.Address("Rome", null))).isEmpty();
    assertThatThrownBy(() -> branches.findByAddress(null))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageStartingWith("address is null, but is not marked @Nullable");
  }
}
