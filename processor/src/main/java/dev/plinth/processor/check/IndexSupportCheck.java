package dev.plinth.processor.check;

import dev.plinth.dialect.Capability;
import dev.plinth.processor.model.IndexModel;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;

/** Indexes over some rows or over expressions stand where all databases have them. */
final class IndexSupportCheck implements EntityCheck {
  private final TargetDialects dialects;

  IndexSupportCheck(TargetDialects dialects) {
    this.dialects = dialects;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (IndexModel index : entity.indexes()) {
      if (index.where().isPresent()) {
        check(Capability.PARTIAL_INDEX, "a condition", index, entity, problems);
      }
      if (index.expression().isPresent()) {
        check(Capability.EXPRESSION_INDEX, "an expression", index, entity, problems);
      }
    }
  }

  private void check(
      Capability ability, String what, IndexModel index, ResolvedEntity entity, Problems problems) {
    dialects
        .without(ability)
        .ifPresent(
            dialect ->
                problems.add(
                    ColumnCode.INDEX_UNSUPPORTED, index.source(), entity.shown(), what, dialect));
  }
}
