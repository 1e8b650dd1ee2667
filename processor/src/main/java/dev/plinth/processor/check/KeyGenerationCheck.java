package dev.plinth.processor.check;

import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.dialect.Capability;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;

/** A key is made in a way that its type and the databases know. */
final class KeyGenerationCheck implements EntityCheck {
  private final TargetDialects dialects;

  KeyGenerationCheck(TargetDialects dialects) {
    this.dialects = dialects;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn column : entity.plainColumns()) {
      column.field().annotations().find(Id.class).ifPresent(id -> check(column, id, problems));
    }
  }

  private void check(DeclaredColumn column, AnnotationDeclaration id, Problems problems) {
    Generation written = id.constant("generated", Generation.class).orElse(Generation.DEFAULT);
    if (written == Generation.UUID && column.column().scalar() != Scalar.UUID) {
      problems.add(
          ColumnCode.UUID_TYPE, id.at("generated"), column.shown(), column.field().type().shown());
    }
    if (written != Generation.SEQUENCE && id.text("sequence").isPresent()) {
      problems.add(
          ColumnCode.SEQUENCE_UNUSED,
          id.at("sequence"),
          column.shown(),
          id.text("sequence").orElseThrow());
    }
    if (written == Generation.SEQUENCE) {
      dialects
          .without(Capability.SEQUENCE)
          .ifPresent(
              dialect ->
                  problems.add(
                      ColumnCode.SEQUENCE_UNSUPPORTED,
                      id.at("generated"),
                      column.shown(),
                      dialect));
      if (id.text("sequence").isEmpty()) {
        problems.add(ColumnCode.SEQUENCE_UNNAMED, id.source(), column.shown());
      }
    }
  }
}
