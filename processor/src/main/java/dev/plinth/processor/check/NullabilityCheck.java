package dev.plinth.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Column;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.Access;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.Nullability;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;

/** A column is nullable exactly where its property can be null. */
final class NullabilityCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn declared : entity.plainColumns()) {
      FieldDeclaration field = declared.field();
      Optional<AnnotationDeclaration> column = field.annotations().find(Column.class);
      Optional<Boolean> written = column.flatMap(annotation -> annotation.flag("nullable"));
      boolean absent = field.nullable() || declared.property().access().optional();
      SourceRef place = column.map(annotation -> annotation.at("nullable")).orElse(field.source());
      boolean given = Nullability.isGivenAtInsert(field);
      if (absent && !given && written.isPresent() && !written.get()) {
        problems.add(ColumnCode.NULLABLE_CONTRADICTION, place, declared.shown());
      } else if (isReadAsOptional(declared) && !written.orElse(absent) && !given) {
        problems.add(
            ColumnCode.OPTIONAL_NOT_NULLABLE,
            field.source(),
            declared.shown(),
            declared.property().access().reader().name(),
            field.type().shown());
      } else if (field.type().name().isPrimitive() && written.orElse(absent) && !given) {
        rejectPrimitive(declared.shown(), field.type(), place, problems);
      } else if (!absent && hasNullableElements(field.type())) {
        problems.add(
            ColumnCode.NULLABLE_ELEMENT,
            field.source(),
            declared.shown(),
            field.type().arguments().get(0).shown());
      }
    }
  }

  /** Whether its getter tells that it may be absent. */
  private static boolean isReadAsOptional(DeclaredColumn declared) {
    Access access = declared.property().access();
    return access.reader().optional() && !access.optional();
  }

  private static void rejectPrimitive(
      String shown, TypeUse type, SourceRef place, Problems problems) {
    problems.add(
        ColumnCode.NULLABLE_PRIMITIVE,
        place,
        shown,
        type.shown(),
        ((ClassName) type.name().box()).simpleName());
  }

  private static boolean hasNullableElements(TypeUse type) {
    return type.name() instanceof ArrayTypeName && type.arguments().get(0).nullable();
  }
}
