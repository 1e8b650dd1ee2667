package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.PropertyModel;
import java.util.List;
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
    if (values.keySet().stream().anyMatch(property -> !property.access().isWritable())) {
      return copy(values, entity, names, model);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    values.forEach(
        (property, value) ->
            code.addStatement(property.access().write(CodeBlock.of("$N", entity), value)));
    return code.addStatement("return $N", entity).build();
  }

  /** Makes a new instance with the old one's values. */
  private static CodeBlock copy(
      Map<? extends PropertyModel, CodeBlock> values,
      String entity,
      NameAllocator names,
      EntityModel model) {
    CodeBlock instance =
        InstanceCode.construct(model, property -> argument(property, values, entity));
    List<PropertyModel> arguments = model.construction().arguments();
    List<PropertyModel> others =
        model.properties().stream().filter(property -> !arguments.contains(property)).toList();
    CodeBlock.Builder code = CodeBlock.builder();
    if (others.isEmpty()) {
      return code.addStatement("return $L", instance).build();
    }
    String copy = names.newName("copy");
    code.addStatement("$T $N = $L", model.type(), copy, instance);
    for (PropertyModel property : others) {
      code.addStatement(
          property
              .access()
              .writer()
              .orElseThrow()
              .write(CodeBlock.of("$N", copy), argument(property, values, entity)));
    }
    return code.addStatement("return $N", copy).build();
  }

  /** The new value, or the old one as it is declared, an {@code Optional} as such. */
  private static CodeBlock argument(
      PropertyModel property, Map<? extends PropertyModel, CodeBlock> values, String entity) {
    CodeBlock value = values.get(property);
    return value == null
        ? property.access().reader().read(CodeBlock.of("$N", entity))
        : property.access().argument(value);
  }
}
