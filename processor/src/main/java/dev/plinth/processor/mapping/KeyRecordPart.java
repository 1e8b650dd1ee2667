package dev.plinth.processor.mapping;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.StoredColumn;
import javax.lang.model.element.Modifier;

/** The record for a key of several properties: {@code new SeatTable.Key(1, 2)}. */
public final class KeyRecordPart implements KeyedPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    KeyModel key = mapping.entity().key();
    if (key.hasRecord()) {
      MethodSpec.Builder components = MethodSpec.constructorBuilder();
      key.columns().forEach(column -> components.addParameter(type(column), column.name()));
      type.addType(
          TypeSpec.recordBuilder(KeyModel.RECORD)
              .addJavadoc("The key of one row.\n")
              .addModifiers(Modifier.PUBLIC)
              .recordConstructor(components.build())
              .build());
    }
  }

  /** The type of a component: nothing in a key is ever null. */
  public static TypeName type(StoredColumn column) {
    TypeName type = column.column().valueType();
    return type.isBoxedPrimitive() ? type.unbox() : type;
  }
}
