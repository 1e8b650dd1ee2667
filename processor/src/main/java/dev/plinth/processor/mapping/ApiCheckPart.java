package dev.plinth.processor.mapping;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.dao.RuntimeApi;
import javax.lang.model.element.Modifier;

/** The check that runtime and generated code fit; the first thing that runs. Nobody reads it. */
final class ApiCheckPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    type.addField(
        FieldSpec.builder(int.class, mapping.names().api())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unused")
                    .build())
            .initializer(
                "$T.require($L, $S)",
                RuntimeTypes.RUNTIME_API,
                RuntimeApi.VERSION,
                mapping.entity().names().table().simpleName())
            .build());
  }
}
