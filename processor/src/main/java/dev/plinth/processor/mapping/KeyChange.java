package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.PropertyModel;
import java.util.List;

/** The statements that return an entity with another generated key. */
final class KeyChange {
  private KeyChange() {}

  static CodeBlock to(CodeBlock value, String entity, NameAllocator names, Mapping mapping) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!mapping.entity().key().generated()) {
      return code.addStatement(
              Refusals.thrown("the key of " + mapping.displayName() + " is not generated"))
          .build();
    }
    ColumnProperty key = mapping.entity().key().generatedProperty();
    if (key.access().isWritable()) {
      code.addStatement(key.access().write(CodeBlock.of("$N", entity), value));
      return code.addStatement("return $N", entity).build();
    }
    return copy(value, entity, names, mapping.entity());
  }

  /** Makes a new instance with the old one's values. */
  private static CodeBlock copy(
      CodeBlock key, String entity, NameAllocator names, EntityModel model) {
    CodeBlock instance =
        InstanceCode.construct(
            model,
            property ->
                property.equals(model.key().generatedProperty())
                    ? property.access().argument(key)
                    : declared(property, entity));
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
              .write(CodeBlock.of("$N", copy), declared(property, entity)));
    }
    return code.addStatement("return $N", copy).build();
  }

  /** The value as it is declared, an {@code Optional} as such. */
  private static CodeBlock declared(PropertyModel property, String entity) {
    return property.access().reader().read(CodeBlock.of("$N", entity));
  }
}
