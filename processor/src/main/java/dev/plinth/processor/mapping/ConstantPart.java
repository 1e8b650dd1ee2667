package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.GeneratedNames;
import javax.lang.model.element.Modifier;

/** The one instance of the mapping: {@code UserTable.USER}. */
final class ConstantPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    GeneratedNames names = mapping.entity().names();
    ClassName table = names.table();
    type.addField(
        FieldSpec.builder(table, names.constant())
            .addJavadoc("The mapping that queries and data access objects name.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", table)
            .build());
  }
}
