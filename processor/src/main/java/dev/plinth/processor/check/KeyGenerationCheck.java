package dev.plinth.processor.check;

import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.dialect.Capability;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.KeyCode;
import dev.plinth.processor.problem.Problems;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A key is made in a way that its type and the databases know. */
final class KeyGenerationCheck implements EntityCheck {
  private static final Set<Scalar> COUNTED = EnumSet.of(Scalar.INT, Scalar.LONG);

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
    Optional<String> unable =
        written == Generation.SEQUENCE ? dialects.without(Capability.SEQUENCE) : Optional.empty();
    if (unable.isPresent()) {
      problems.add(
          ColumnCode.SEQUENCE_UNSUPPORTED, id.at("generated"), column.shown(), unable.get());
    } else if (column.column().identity() && !isCounted(column.column().scalar())) {
      problems.add(
          KeyCode.KEY_NOT_GENERATED,
          id.at("generated"),
          column.shown(),
          column.field().type().shown());
    }
    if (written == Generation.SEQUENCE && id.text("sequence").isEmpty()) {
      problems.add(ColumnCode.SEQUENCE_UNNAMED, id.source(), column.shown());
    }
  }

  /** What can't be a key at all is another problem. */
  private static boolean isCounted(Scalar scalar) {
    return COUNTED.contains(scalar) || KeyCheck.UNRELIABLE.contains(scalar);
  }
}
