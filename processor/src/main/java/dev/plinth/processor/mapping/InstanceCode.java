package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plinth.processor.model.Construction;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.PropertyModel;
import java.util.function.Function;

/** The expression that makes an instance. */
final class InstanceCode {
  private InstanceCode() {}

  /** The call of the constructor, with what {@code argument} gives for each of its properties. */
  static CodeBlock construct(EntityModel entity, Function<PropertyModel, CodeBlock> argument) {
    return construct(entity.type(), entity.construction(), argument);
  }

  static CodeBlock construct(
      ClassName type, Construction construction, Function<PropertyModel, CodeBlock> argument) {
    return CodeBlock.of(
        "new $T($L)",
        type,
        construction.arguments().stream().map(argument).collect(CodeBlock.joining(",$W")));
  }
}
