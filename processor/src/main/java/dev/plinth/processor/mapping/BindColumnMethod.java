package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.StoredColumn;
import java.util.List;

/** {@code bindColumn(parameters, at, column, entity)}. */
final class BindColumnMethod implements WritingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String parameters = names.newName("p");
    String at = names.newName("at");
    String column = names.newName("column");
    String entity = mapping.entityVariable(names);
    BindCode bind = new BindCode(mapping, parameters, entity);
    List<StoredColumn> columns = mapping.entity().columns();
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N)", column);
    for (int i = 0; i < columns.size(); i++) {
      code.add("case $L -> $L;\n", i, bind.one(columns.get(i), at));
    }
    code.add("default -> throw new $T($N);\n", IndexOutOfBoundsException.class, column);
    type.addMethod(
        Overriding.method("bindColumn", TypeName.VOID)
            .addParameter(RuntimeTypes.PARAMETERS, parameters)
            .addParameter(TypeName.INT, at)
            .addParameter(TypeName.INT, column)
            .addParameter(mapping.type(), entity)
            .addCode(code.endControlFlow().build())
            .build());
  }
}
