package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.StoredColumn;

/** {@code bindKey(parameters, at, key)}, and a part of it where there are several. */
final class BindKeyMethod implements KeyedPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    addWhole(type, mapping);
    if (mapping.entity().key().columns().size() > 1) {
      addColumn(type, mapping);
    }
  }

  private static void addWhole(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String parameters = names.newName("p");
    String at = names.newName("at");
    String value = names.newName("key");
    KeyModel key = mapping.entity().key();
    CodeBlock.Builder code = CodeBlock.builder();
    if (key.columns().size() == 1) {
      CodeBlock cast = CodeBlock.of("($T) $N", key.type(), value);
      CodeBlock part = KeyParts.of(key, cast, 0);
      code.addStatement(
          bind(mapping, parameters, at, 0, part.equals(cast) ? cast : inside(key, value)));
    } else {
      String parts = names.newName("parts");
      code.addStatement("$1T $2N = ($1T) $3N", key.type(), parts, value);
      for (int i = 0; i < key.columns().size(); i++) {
        CodeBlock part = KeyParts.of(key, CodeBlock.of("$N", parts), i);
        code.addStatement(bind(mapping, parameters, i == 0 ? at : at + " + " + i, i, part));
      }
    }
    type.addMethod(
        Overriding.method("bindKey", TypeName.VOID)
            .addParameter(RuntimeTypes.PARAMETERS, parameters)
            .addParameter(TypeName.INT, at)
            .addParameter(ClassName.OBJECT, value)
            .addCode(code.build())
            .build());
  }

  private static CodeBlock inside(KeyModel key, String value) {
    return KeyParts.of(key, CodeBlock.of("(($T) $N)", key.type(), value), 0);
  }

  private static void addColumn(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String parameters = names.newName("p");
    String at = names.newName("at");
    String column = names.newName("column");
    String value = names.newName("key");
    String parts = names.newName("parts");
    KeyModel key = mapping.entity().key();
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$1T $2N = ($1T) $3N", key.type(), parts, value);
    code.beginControlFlow("switch ($N)", column);
    for (int i = 0; i < key.columns().size(); i++) {
      CodeBlock part = KeyParts.of(key, CodeBlock.of("$N", parts), i);
      code.add("case $L -> $L;\n", i, bind(mapping, parameters, at, i, part));
    }
    code.add("default -> throw new $T($N);\n", IndexOutOfBoundsException.class, column);
    type.addMethod(
        Overriding.method("bindKeyColumn", TypeName.VOID)
            .addParameter(RuntimeTypes.PARAMETERS, parameters)
            .addParameter(TypeName.INT, at)
            .addParameter(TypeName.INT, column)
            .addParameter(ClassName.OBJECT, value)
            .addCode(code.endControlFlow().build())
            .build());
  }

  private static CodeBlock bind(
      Mapping mapping, String parameters, String at, int column, CodeBlock value) {
    StoredColumn stored = mapping.entity().key().columns().get(column);
    return CodeBlock.of(
        "$N.$L($L, $N, $L)",
        parameters,
        ColumnCode.setter(stored.column()),
        at,
        mapping.names().column(stored),
        ColumnCode.toColumn(stored, mapping, value));
  }
}
