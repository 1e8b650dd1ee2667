package dev.plinth.processor.mapping;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The constructor, which {@code ServiceLoader} calls. */
final class ConstructorPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc(
                "For {@code ServiceLoader}; others take {@link #$L}.\n",
                mapping.entity().names().constant())
            .addModifiers(Modifier.PUBLIC)
            .build());
  }
}
