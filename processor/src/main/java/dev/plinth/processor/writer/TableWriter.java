package dev.plinth.processor.writer;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.mapping.Javadoc;
import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.mapping.MappingParts;
import dev.plinth.processor.mapping.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Writes the mapping of an entity: {@code UserTable}. */
final class TableWriter {
  private TableWriter() {}

  static TypeSpec write(Mapping mapping) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(mapping.entity().names().table())
            .addJavadoc(
                "$L $L of {@link $T}.\n",
                mapping.entity().isView() ? "View" : "Table",
                Javadoc.code(mapping.entity().table().toString()),
                mapping.type())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    type.superclass(
        ParameterizedTypeName.get(
            mapping.entity().isView() ? RuntimeTypes.VIEW_MAPPING : RuntimeTypes.TABLE_MAPPING,
            mapping.type()));
    MappingParts.of(mapping.entity()).forEach(part -> part.addTo(type, mapping));
    return type.build();
  }
}
