package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.model.ViewReader;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.ViewCode;
import java.util.stream.Stream;

/** Nothing refers to a row of a view: no foreign key can. */
final class ViewReferenceCheck implements EntityCheck {
  private final Outlines outlines;

  ViewReferenceCheck(Outlines outlines) {
    this.outlines = outlines;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    if (ViewReader.isView(entity.declaration())) {
      return;
    }
    for (FieldDeclaration field : StoredFields.of(entity.declaration()).toList()) {
      check(field, types(field.type()), problems);
    }
    for (DeclaredColumn column : entity.plainColumns()) {
      check(column.field(), column.field().referenced().stream(), problems);
    }
  }

  private void check(FieldDeclaration field, Stream<TypeUse> named, Problems problems) {
    named
        .filter(TypeUse::entity)
        .filter(this::isView)
        .findFirst()
        .ifPresent(
            type ->
                problems.add(
                    ViewCode.VIEW_REFERENCED, field.source(), field.shown(), type.shown()));
  }

  private boolean isView(TypeUse type) {
    return outlines
        .find((ClassName) type.raw())
        .filter(outline -> ViewReader.isView(outline.declaration()))
        .isPresent();
  }

  private static Stream<TypeUse> types(TypeUse type) {
    return Stream.concat(Stream.of(type), type.arguments().stream());
  }
}
