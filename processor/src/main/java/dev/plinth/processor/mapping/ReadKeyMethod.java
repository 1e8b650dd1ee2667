package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToOneProperty;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** {@code readKey(row, at)}. */
final class ReadKeyMethod implements KeyedPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String row = names.newName("row");
    String at = names.newName("at");
    type.addMethod(
        Overriding.method("readKey", ClassName.OBJECT)
            .addParameter(RuntimeTypes.ROW, row)
            .addParameter(TypeName.INT, at)
            .addStatement("return $L", value(mapping, row, at))
            .build());
  }

  private static CodeBlock value(Mapping mapping, String row, String at) {
    KeyModel key = mapping.entity().key();
    StoredProperty first = key.properties().get(0);
    if (key.hasRecord()) {
      return made(mapping, row, i -> i == 0 ? at : at + " + " + i);
    }
    if (first instanceof EmbeddedProperty) {
      return CodeBlock.of("$N($N, $N)", mapping.names().reader(PropertyPath.of(first)), row, at);
    }
    if (first instanceof ToOneProperty toOne && toOne.columns().size() > 1) {
      return CodeBlock.of("$N.target().readKey($N, $N)", mapping.names().relation(toOne), row, at);
    }
    return read(mapping, key.columns().get(0), row, at);
  }

  /** The record of a key, each column from its own position. */
  static CodeBlock made(Mapping mapping, String row, IntFunction<String> position) {
    List<StoredColumn> columns = mapping.entity().key().columns();
    return CodeBlock.of(
        "new $L($L)",
        KeyModel.RECORD,
        IntStream.range(0, columns.size())
            .mapToObj(i -> read(mapping, columns.get(i), row, position.apply(i)))
            .collect(CodeBlock.joining(",$W")));
  }

  private static CodeBlock read(Mapping mapping, StoredColumn column, String row, String at) {
    return ColumnCode.read(column, mapping, row, at);
  }
}
