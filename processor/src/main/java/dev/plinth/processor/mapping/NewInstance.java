package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.model.Construction;
import dev.plinth.processor.model.EmbeddedType;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.PropertyModel;
import java.util.List;
import java.util.Map;

/**
 * Another instance of a type, with other values of some properties and the old ones of the rest.
 */
record NewInstance(
    ClassName type, Construction construction, List<? extends PropertyModel> properties) {

  static NewInstance of(EntityModel entity) {
    return new NewInstance(entity.type(), entity.construction(), entity.properties());
  }

  static NewInstance of(EmbeddedType embedded) {
    return new NewInstance(embedded.type(), embedded.construction(), embedded.properties());
  }

  /**
   * The expression for it, after the statements that it needs.
   *
   * @param values the plain values of the properties that change
   * @param old the variable that holds the old instance
   */
  CodeBlock write(
      Map<? extends PropertyModel, CodeBlock> values,
      String old,
      NameAllocator names,
      CodeBlock.Builder code) {
    CodeBlock instance =
        InstanceCode.construct(type, construction, property -> argument(property, values, old));
    List<? extends PropertyModel> others =
        properties.stream()
            .filter(property -> !construction.arguments().contains(property))
            .toList();
    if (others.isEmpty()) {
      return instance;
    }
    String copy = names.newName("copy");
    code.addStatement("$T $N = $L", type, copy, instance);
    for (PropertyModel property : others) {
      code.addStatement(
          property.access().rewrite(CodeBlock.of("$N", copy), argument(property, values, old)));
    }
    return CodeBlock.of("$N", copy);
  }

  /** The new value, or the old one as it is declared, an {@code Optional} as such. */
  private static CodeBlock argument(
      PropertyModel property, Map<? extends PropertyModel, CodeBlock> values, String old) {
    CodeBlock value = values.get(property);
    return value == null
        ? property.access().reread(CodeBlock.of("$N", old))
        : property.access().argument(value);
  }
}
