package dev.plinth.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.diff.OperationOrder.Moment;
import dev.plinth.schema.operation.OperationKind;
import org.junit.jupiter.api.Test;

/** The list of steps. */
final class OperationOrderTest {

  @Test
  void hasAPlaceForEveryKindAndAReasonForEveryPlace() {
    for (OperationKind kind : OperationKind.values()) {
      assertThat(OperationOrder.position(kind, Moment.USUAL)).isNotNegative();
    }
    assertThat(OperationOrder.STEPS).allMatch(step -> !step.because().isBlank());
    assertThat(OperationOrder.STEPS)
        .extracting(step -> step.kind() + " " + step.moment())
        .doesNotHaveDuplicates();
  }
}
