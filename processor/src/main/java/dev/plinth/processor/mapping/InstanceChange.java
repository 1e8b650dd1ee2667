package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.PropertyModel;
import java.util.Map;

/** The statements that return an entity with other values of some properties. */
final class InstanceChange {
  private InstanceChange() {}

  /**
   * Sets the properties where all of them can be set; else makes a new instance.
   *
   * @param values the plain value of each property, in the order in which they are set
   */
  static CodeBlock to(
      Map<? extends PropertyModel, CodeBlock> values,
      String entity,
      NameAllocator names,
      EntityModel model) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (values.keySet().stream().anyMatch(property -> !property.access().isWritable())) {
      CodeBlock instance = NewInstance.of(model).write(values, entity, names, code);
      return code.addStatement("return $L", instance).build();
    }
    values.forEach(
        (property, value) ->
            code.addStatement(property.access().write(CodeBlock.of("$N", entity), value)));
    return code.addStatement("return $N", entity).build();
  }
}
