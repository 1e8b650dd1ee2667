package dev.plinth.processor.check;

import dev.plinth.annotation.Unique;
import dev.plinth.dialect.Capability;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import java.util.Optional;

/** Nulls count as equal only in keys over all rows, and where all databases have such keys. */
final class UniqueNullsCheck implements EntityCheck {
  private final TargetDialects dialects;

  UniqueNullsCheck(TargetDialects dialects) {
    this.dialects = dialects;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    entity
        .declaration()
        .annotations()
        .each(Unique.class)
        .forEach(unique -> check(unique, entity.shown(), problems));
    for (FieldDeclaration field : StoredFields.of(entity.declaration()).toList()) {
      field
          .annotations()
          .each(Unique.class)
          .forEach(unique -> check(unique, entity.shown() + "." + field.name(), problems));
    }
  }

  private void check(AnnotationDeclaration unique, String shown, Problems problems) {
    if (unique.flag("nullsDistinct").orElse(true)) {
      return;
    }
    Optional<String> without = dialects.without(Capability.NULLS_NOT_DISTINCT);
    if (unique.text("where").isPresent()) {
      problems.add(
          ColumnCode.UNIQUE_NULLS,
          unique.at("nullsDistinct"),
          shown,
          "a key with a condition can't",
          "remove where");
    } else if (without.isPresent()) {
      problems.add(
          ColumnCode.UNIQUE_NULLS,
          unique.at("nullsDistinct"),
          shown,
          without.get() + " never does",
          "make the columns not null");
    }
  }
}
