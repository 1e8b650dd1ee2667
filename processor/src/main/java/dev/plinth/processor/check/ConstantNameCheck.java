package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.EntityCode;
import dev.plinth.processor.problem.Problems;

/**
 * The constant of a mapping hides no enum that the mapping names: in an expression, a variable wins
 * over a type of its name.
 */
final class ConstantNameCheck implements EntityCheck {
  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    String constant = entity.names().constant();
    entity.columns().stream()
        .map(stored -> stored.column())
        .filter(column -> column.scalar().isEnum())
        .map(column -> column.valueType())
        .filter(ClassName.class::isInstance)
        .map(ClassName.class::cast)
        .filter(type -> type.topLevelClassName().simpleName().equals(constant))
        .findFirst()
        .ifPresent(
            type ->
                problems.add(
                    EntityCode.CONSTANT_HIDES_TYPE,
                    entity.tableAt("constant"),
                    constant,
                    entity.shown(),
                    String.join(".", type.simpleNames())));
  }
}
