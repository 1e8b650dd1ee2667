package dev.plinth.processor.check;

import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;

/** An enum has constants to store. */
final class EnumCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn declared : entity.plainColumns()) {
      if (declared.column().scalar().isEnum()) {
        TypeUse type = valueType(declared);
        if (type.constants().isEmpty()) {
          problems.add(
              ColumnCode.ENUM_EMPTY, declared.property().source(), declared.shown(), type.shown());
        }
      }
    }
  }

  /** The type of the value, without Optional. */
  static TypeUse valueType(DeclaredColumn declared) {
    TypeUse type = declared.field().type();
    return declared.property().access().optional() ? type.arguments().get(0) : type;
  }
}
