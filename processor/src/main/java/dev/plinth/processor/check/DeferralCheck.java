package dev.plinth.processor.check;

import dev.plinth.dialect.Capability;
import dev.plinth.processor.model.DeclaredPath;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;

/** Foreign keys are checked at commit only where all databases can do that. */
final class DeferralCheck implements EntityCheck {
  private final TargetDialects dialects;

  DeferralCheck(TargetDialects dialects) {
    this.dialects = dialects;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredPath declared : entity.references()) {
      if (declared.path().property() instanceof ToOneProperty property && property.deferrable()) {
        dialects
            .without(Capability.DEFERRABLE_FOREIGN_KEY)
            .ifPresent(
                dialect ->
                    problems.add(
                        ColumnCode.DEFERRABLE_UNSUPPORTED,
                        property.source(),
                        declared.member().shown(),
                        dialect));
      }
    }
  }
}
