package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.StoredColumn;

/** {@code readKey(row, at)}. */
final class ReadKeyMethod implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String row = names.newName("row");
    String at = names.newName("at");
    StoredColumn key = mapping.entity().key().columns().get(0);
    type.addMethod(
        Overriding.method("readKey", ClassName.OBJECT)
            .addParameter(RuntimeTypes.ROW, row)
            .addParameter(TypeName.INT, at)
            .addStatement(
                "return $L", ColumnCode.read(key.column(), row, at, mapping.names().column(key)))
            .build());
  }
}
