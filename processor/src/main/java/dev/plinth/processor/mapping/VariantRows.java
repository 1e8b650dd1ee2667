package dev.plinth.processor.mapping;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.VariantModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The nested class that reads and writes the rows of one variant.
 *
 * @param discriminator what the rows hold in the column that tells the variants apart
 * @param entity the variant
 * @param field the field that holds its instance
 * @param shared the methods that all variants have, as those of a mapping of its own
 */
record VariantRows(
    String discriminator, ClassName entity, String field, List<MethodSpec> shared, TypeSpec code) {
  private static final AnnotationSpec OVERRIDE = AnnotationSpec.builder(Override.class).build();

  static VariantRows of(VariantModel variant, Mapping mapping) {
    TypeSpec.Builder written = TypeSpec.classBuilder(mapping.names().rowsType(variant));
    Mapping own = mapping.of(variant.entity());
    MappingParts.ALL.stream()
        .filter(InstancePart.class::isInstance)
        .forEach(part -> part.addTo(written, own));
    List<MethodSpec> methods = written.build().methodSpecs();
    return new VariantRows(
        variant.discriminator(),
        own.type(),
        mapping.names().rows(variant),
        methods.stream().filter(VariantRows::isShared).toList(),
        code(own, mapping.names().rowsType(variant), methods));
  }

  /** The class, as generated code names it. */
  ClassName type() {
    return ClassName.get("", code.name());
  }

  private static TypeSpec code(Mapping own, String name, List<MethodSpec> methods) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("The rows of {@link $T}.\n", own.type())
            .addModifiers(Modifier.PRIVATE, Modifier.FINAL);
    methods.forEach(method -> type.addMethod(isShared(method) ? plain(method) : method));
    return type.build();
  }

  private static boolean isShared(MethodSpec method) {
    return method.annotations().contains(OVERRIDE);
  }

  /** The method, which overrides nothing here. */
  private static MethodSpec plain(MethodSpec method) {
    return MethodSpec.methodBuilder(method.name())
        .returns(method.returnType())
        .addParameters(method.parameters())
        .addCode(method.code())
        .build();
  }

  /** The call of one of the shared methods. */
  CodeBlock call(MethodSpec method, CodeBlock arguments) {
    return CodeBlock.of("$N.$N($L)", field, method.name(), arguments);
  }
}
