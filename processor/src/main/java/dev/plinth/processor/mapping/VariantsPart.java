package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The variants of a hierarchy: a nested class for each, which knows its instances, and methods that
 * choose among these classes.
 */
final class VariantsPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    List<VariantRows> variants =
        mapping.entity().hierarchy().variants().stream()
            .map(variant -> VariantRows.of(variant, mapping))
            .toList();
    if (variants.isEmpty()) {
      return;
    }
    for (VariantRows variant : variants) {
      type.addField(
          FieldSpec.builder(variant.type(), variant.field(), Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T()", variant.type())
              .build());
    }
    type.addMethod(
        Overriding.method("variants", classes(mapping.type()))
            .addStatement("return $T.of($L)", List.class, classes(variants))
            .build());
    new VariantDispatch(mapping, variants).methods().forEach(type::addMethod);
    variants.forEach(variant -> type.addType(variant.code()));
  }

  private static CodeBlock classes(List<VariantRows> variants) {
    return variants.stream()
        .map(variant -> CodeBlock.of("$T.class", variant.entity()))
        .collect(CodeBlock.joining(",$W"));
  }

  private static TypeName classes(ClassName entity) {
    return ParameterizedTypeName.get(
        ClassName.get(List.class),
        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(entity)));
  }
}
