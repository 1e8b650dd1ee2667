package dev.plinth.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.GeneratedNames;
import javax.lang.model.element.Modifier;

/**
 * Writes what stands in for the classes of an entity that has mistakes: the names alone, so that
 * the compiler does not report each import of them beside the mistake itself.
 */
final class StandInWriter {
  private StandInWriter() {}

  static TypeSpec mapping(ClassName entity, GeneratedNames names) {
    return type(entity, names.table())
        .addField(
            FieldSpec.builder(names.table(), names.constant())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", names.table())
                .build())
        .build();
  }

  static TypeSpec dao(ClassName entity, ClassName name) {
    return type(entity, name).build();
  }

  private static TypeSpec.Builder type(ClassName entity, ClassName name) {
    return TypeSpec.classBuilder(name)
        .addJavadoc("Generated when the mistakes of {@link $T} are mended.\n", entity)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
  }
}
