package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.model.Construction;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.EmbeddedType;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredProperty;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The code that makes an embedded value, then sets what its constructor does not take.
 *
 * @param value gives the plain value of each of its properties
 */
record MadeEmbedded(
    PropertyPath path, NameAllocator names, Function<PropertyModel, CodeBlock> value) {

  /**
   * Statements that return it.
   *
   * @param isSet which of the properties are set at all
   */
  CodeBlock returned(Predicate<PropertyModel> isSet) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock made = instance(isSet, code);
    return code.addStatement("return $L", made).build();
  }

  /** Likewise one that returns what makes it of a loading. */
  CodeBlock lambda(String loading, Predicate<PropertyModel> isSet) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock made = instance(isSet, code);
    if (code.isEmpty()) {
      return code.addStatement("return $N -> $L", loading, made).build();
    }
    return CodeBlock.builder()
        .add("return $N -> {\n$>", loading)
        .add(code.addStatement("return $L", made).build())
        .add("$<};\n")
        .build();
  }

  private CodeBlock instance(Predicate<PropertyModel> isSet, CodeBlock.Builder code) {
    EmbeddedType type = ((EmbeddedProperty) path.property()).embedded();
    Construction construction = type.construction();
    CodeBlock instance =
        InstanceCode.construct(
            type.type(),
            construction,
            argument -> argument.access().argument(value.apply(argument)));
    List<StoredProperty> later =
        type.properties().stream().filter(each -> !construction.takes(each)).filter(isSet).toList();
    if (later.isEmpty()) {
      return instance;
    }
    String made = names.newName(MappingNames.variable(type.type()));
    code.addStatement("$T $N = $L", type.type(), made, instance);
    for (StoredProperty each : later) {
      code.addStatement(each.access().write(CodeBlock.of("$N", made), value.apply(each)));
    }
    return CodeBlock.of("$N", made);
  }
}
