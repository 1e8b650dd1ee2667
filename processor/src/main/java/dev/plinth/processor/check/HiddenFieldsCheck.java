package dev.plinth.processor.check;

import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.EntityCode;
import dev.plinth.processor.problem.Problems;

/** A property does not hide an inherited one: one name would stand for two columns. */
final class HiddenFieldsCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    entity
        .declaration()
        .fields()
        .forEach(
            field ->
                field
                    .hides()
                    .ifPresent(
                        hidden ->
                            problems.add(
                                EntityCode.FIELD_HIDDEN, field.source(), field.shown(), hidden)));
  }
}
