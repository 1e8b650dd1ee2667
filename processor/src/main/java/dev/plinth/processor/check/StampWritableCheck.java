package dev.plinth.processor.check;

import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.Member;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Stamp;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;

/** What an insert or update gives an entity that is changed in place can be set in it. */
final class StampWritableCheck implements EntityCheck {
  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    if (entity.model().filter(model -> !model.isImmutable() && !model.isView()).isEmpty()) {
      return;
    }
    for (StoredProperty property : entity.stored()) {
      if (isGiven(property) && !property.access().isWritable()) {
        Member member = new Member(entity.declaration(), entity.field(property));
        problems.add(
            ColumnCode.STAMP_FINAL,
            property.source(),
            entity.shown(property),
            entity.shown(),
            member.isFinal() ? "Remove final" : "Add a setter");
      }
    }
  }

  private static boolean isGiven(StoredProperty property) {
    return property instanceof ColumnProperty column
        && (column.column().isComputed()
            || column.column().is(Stamp.VERSION)
            || column.column().is(Stamp.CREATED)
            || column.column().is(Stamp.UPDATED));
  }
}
