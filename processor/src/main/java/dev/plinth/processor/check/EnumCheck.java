package dev.plinth.processor.check;

import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;

/** An enum has constants to store, and generated code can see it. */
final class EnumCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (ColumnProperty property : entity.columns()) {
      if (property.column().scalar() == Scalar.ENUM) {
        TypeUse type = valueType(entity, property);
        if (property.column().values().isEmpty()) {
          problems.add(
              ProblemCode.ENUM_EMPTY, property.source(), entity.shown(property), type.shown());
        }
        if (type.hidden()) {
          problems.add(
              ProblemCode.TYPE_PRIVATE, property.source(), entity.shown(property), type.shown());
        }
      }
    }
  }

  private static TypeUse valueType(ResolvedEntity entity, ColumnProperty property) {
    TypeUse type = entity.field(property).type();
    return property.access().optional() ? type.arguments().get(0) : type;
  }
}
