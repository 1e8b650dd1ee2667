package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.Stamp;
import dev.plinth.processor.model.StoredColumn;

/** {@code newKey()}, where Plinth makes the keys. */
final class NewKeyMethod implements KeyedPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    StoredColumn key = mapping.entity().key().columns().get(0);
    if (key.column().is(Stamp.KEY)) {
      CodeBlock uuid = CodeBlock.of("$T.uuid()", RuntimeTypes.STAMPS);
      type.addMethod(
          Overriding.method("newKey", ClassName.OBJECT)
              .addStatement("return $L", ColumnCode.toProperty(key, mapping, uuid))
              .build());
    }
  }
}
