package dev.plinth.processor.check;

import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import java.util.Optional;
import java.util.stream.Stream;

/** Generated code can name the type of every value. */
final class PrivateTypeCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn declared : entity.plainColumns()) {
      hidden(declared.field().type())
          .ifPresent(
              type ->
                  problems.add(
                      ColumnCode.TYPE_PRIVATE,
                      declared.property().source(),
                      declared.shown(),
                      type.shown()));
    }
  }

  private static Optional<TypeUse> hidden(TypeUse type) {
    return Stream.concat(
            Stream.of(type).filter(TypeUse::hidden),
            type.arguments().stream().flatMap(each -> hidden(each).stream()))
        .findFirst();
  }
}
