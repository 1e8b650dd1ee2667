package dev.plinth.processor.mapping;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.ConverterModel;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** What turns values into others: an instance of each converter, the constants of enums. */
public final class ValueConstantsPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    MappingNames.converters(mapping.entity())
        .forEach(converter -> type.addField(converter(converter, mapping)));
    MappingNames.ordinals(mapping.entity())
        .forEach(ordinal -> type.addField(constants(ordinal, mapping)));
  }

  /** Finders of the data access object need it too. */
  private static FieldSpec converter(ConverterModel converter, Mapping mapping) {
    return FieldSpec.builder(converter.type(), mapping.names().converter(converter))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(
            converter
                .array()
                .map(ValueConstantsPart::array)
                .orElseGet(() -> CodeBlock.of("new $T()", converter.type())))
        .build();
  }

  private static CodeBlock array(TypeName type) {
    if (!(type instanceof ArrayTypeName array)) {
      return CodeBlock.of("$T.list()", RuntimeTypes.ARRAY_CONVERTERS);
    }
    TypeName held = array.componentType();
    return held.isPrimitive()
        ? ofPrimitives(held)
        : CodeBlock.of("$T.array($T[]::new)", RuntimeTypes.ARRAY_CONVERTERS, held);
  }

  /** The converter for arrays of these. */
  public static CodeBlock ofPrimitives(TypeName held) {
    return CodeBlock.of(
        "$T.$L", RuntimeTypes.ARRAY_CONVERTERS, held.toString().toUpperCase(Locale.ROOT) + "S");
  }

  private static FieldSpec constants(TypeName type, Mapping mapping) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(List.class), type),
            mapping.names().constants(type))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($L)", List.class, EnumCode.all(type, mapping))
        .build();
  }
}
