package dev.plinth.processor.mapping;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.StoredColumn;
import java.util.ArrayList;
import java.util.List;

/** {@code bindUpdate(parameters, entity)}: the other columns, then the key. */
final class BindUpdateMethod implements WritingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String parameters = names.newName("p");
    String entity = mapping.entityVariable(names);
    List<StoredColumn> bound = new ArrayList<>(mapping.sql().updated());
    bound.addAll(mapping.entity().key().columns());
    type.addMethod(
        Overriding.method("bindUpdate", TypeName.VOID)
            .addParameter(RuntimeTypes.PARAMETERS, parameters)
            .addParameter(mapping.type(), entity)
            .addCode(new BindCode(mapping, parameters, entity).fromStart(bound))
            .build());
  }
}
