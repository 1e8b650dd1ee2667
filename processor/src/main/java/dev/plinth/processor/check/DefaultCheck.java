package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Default;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;

/** A default of the database is for values that can be absent. */
final class DefaultCheck implements EntityCheck {
  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn column : entity.plainColumns()) {
      TypeUse type = column.field().type();
      column
          .field()
          .annotations()
          .find(Default.class)
          .filter(annotation -> type.name().isPrimitive())
          .ifPresent(
              annotation ->
                  problems.add(
                      ColumnCode.DEFAULT_PRIMITIVE,
                      annotation.source(),
                      column.shown(),
                      type.shown(),
                      "@Nullable " + ((ClassName) type.name().box()).simpleName()));
    }
  }
}
