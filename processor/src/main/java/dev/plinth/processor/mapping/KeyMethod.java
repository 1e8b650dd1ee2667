package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToOneProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code key(entity)}: null and 0 are no generated key. */
final class KeyMethod implements InstancePart, KeyedPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    KeyModel key = mapping.entity().key();
    CodeBlock code =
        key.hasRecord()
            ? record(mapping, entity, names)
            : key.generated() && key.columns().get(0).column().converter().isEmpty()
                ? generated(mapping, entity, names)
                : single(mapping, key.properties().get(0), entity);
    type.addMethod(
        Overriding.method("key", ClassName.OBJECT.annotated(Overriding.NULLABLE))
            .addParameter(mapping.type(), entity)
            .addCode(code)
            .build());
  }

  private static CodeBlock generated(Mapping mapping, String entity, NameAllocator names) {
    StoredColumn column = mapping.entity().key().columns().get(0);
    boolean primitive = column.property().type().isPrimitive();
    TypeName type = primitive ? column.property().type() : column.column().valueType();
    String local = names.newName("key");
    return CodeBlock.builder()
        .addStatement("$T $N = $L", type, local, mapping.value(column, entity))
        .addStatement(
            primitive
                ? "return $1N == 0 ? null : $1N"
                : "return $1N == null || $1N == 0 ? null : $1N",
            local)
        .build();
  }

  private static CodeBlock single(Mapping mapping, StoredProperty property, String entity) {
    CodeBlock.Builder code = CodeBlock.builder();
    PropertyPath path = PropertyPath.of(property);
    if (mapping.copiesKey(path)) {
      CodeBlock key = property.access().read(CodeBlock.of("$N", entity));
      return code.addStatement(
              "return $1L == null ? null : $2N($1L)", key, mapping.names().copier(path))
          .build();
    }
    return property instanceof ToOneProperty
        ? code.addStatement("return $L", keyOf(mapping, property, entity)).build()
        : code.addStatement("return $L", property.access().read(CodeBlock.of("$N", entity)))
            .build();
  }

  /** Absent as long as a part of it is. */
  private static CodeBlock record(Mapping mapping, String entity, NameAllocator names) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<CodeBlock> absent = new ArrayList<>();
    List<CodeBlock> parts = new ArrayList<>();
    Map<StoredProperty, String> referenced = new HashMap<>();
    for (StoredColumn column : mapping.entity().key().columns()) {
      StoredProperty property = column.property();
      if (property instanceof ToOneProperty toOne) {
        if (!referenced.containsKey(property)) {
          String local = names.newName(property.name() + "Key");
          TypeName type = toOne.target().key().type();
          referenced.put(property, local);
          code.addStatement("$1T $2N = ($1T) $3L", type, local, keyOf(mapping, toOne, entity));
          absent.add(CodeBlock.of("$N == null", local));
        }
        CodeBlock whole = CodeBlock.of("$N", referenced.get(property));
        parts.add(KeyParts.of(toOne.target().key(), whole, column.part()));
      } else {
        CodeBlock value = mapping.property(column, entity);
        if (!property.type().isPrimitive()) {
          absent.add(CodeBlock.of("$L == null", value));
        }
        parts.add(value);
      }
    }
    CodeBlock made =
        CodeBlock.of(
            "new $L($L)", KeyModel.RECORD, parts.stream().collect(CodeBlock.joining(", ")));
    return absent.isEmpty()
        ? code.addStatement("return $L", made).build()
        : code.addStatement(
                "return $L$W? null$W: $L", absent.stream().collect(CodeBlock.joining(" || ")), made)
            .build();
  }

  private static CodeBlock keyOf(Mapping mapping, StoredProperty relation, String entity) {
    return CodeBlock.of("$N.keyOf($N)", mapping.names().relation(relation), entity);
  }
}
