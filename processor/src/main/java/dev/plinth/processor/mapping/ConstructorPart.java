package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * The constructors, one of which {@code ServiceLoader} calls, and the method that calls the other.
 */
final class ConstructorPart implements MappingPart {
  private static final String ALIAS = "alias";

  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc(
                "For {@code ServiceLoader}; others take {@link #$L}.\n",
                mapping.entity().names().constant())
            .addModifiers(Modifier.PUBLIC)
            .build());
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(ClassName.get(String.class), ALIAS)
            .addStatement("super($N)", ALIAS)
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("as")
            .addJavadoc("The same table under another name, for queries that name it twice.\n")
            .addModifiers(Modifier.PUBLIC)
            .returns(mapping.entity().names().table())
            .addParameter(ClassName.get(String.class), ALIAS)
            .addStatement("return new $T($N)", mapping.entity().names().table(), ALIAS)
            .build());
  }
}
