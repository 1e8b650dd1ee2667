package dev.plinth.processor.mapping;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The lists of columns and relations: a field and a method for each. */
final class ListsPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    for (MappingList list : MappingList.values()) {
      if (list.isWritten(mapping)) {
        TypeName listType = list.type(mapping);
        String field = mapping.names().list(list);
        type.addField(
            FieldSpec.builder(listType, field, Modifier.PRIVATE, Modifier.FINAL)
                .initializer(list.value(mapping))
                .build());
        type.addMethod(
            Overriding.method(list.method(), listType).addStatement("return $N", field).build());
      }
    }
  }
}
