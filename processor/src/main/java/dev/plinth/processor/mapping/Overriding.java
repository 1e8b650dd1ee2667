package dev.plinth.processor.mapping;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** Starts methods that implement one of the runtime's interfaces. */
public final class Overriding {
  /** Marks what may be null. */
  public static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  /** An array of values that may be null. */
  static final TypeName NULLABLE_OBJECTS = ArrayTypeName.of(ClassName.OBJECT.annotated(NULLABLE));

  private Overriding() {}

  public static MethodSpec.Builder method(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns);
  }
}
