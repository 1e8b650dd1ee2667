package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.schema.Schema;

/**
 * What the entity is: its class, its table, its module, whether its key is generated, whether it
 * can change.
 */
final class FactsPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    EntityModel entity = mapping.entity();
    TypeName classType = ParameterizedTypeName.get(ClassName.get(Class.class), mapping.type());
    type.addMethod(
        Overriding.method("entityType", classType)
            .addStatement("return $T.class", mapping.type())
            .build());
    type.addMethod(
        Overriding.method("tableName", ClassName.get(String.class))
            .addStatement("return $S", entity.table().name())
            .build());
    if (entity.table().schema() != null) {
      type.addMethod(
          Overriding.method("schemaName", ClassName.get(String.class))
              .addStatement("return $S", entity.table().schema())
              .build());
    }
    if (!mapping.module().equals(Schema.DEFAULT_MODULE)) {
      type.addMethod(
          Overriding.method("module", ClassName.get(String.class))
              .addStatement("return $S", mapping.module())
              .build());
    }
    type.addMethod(
        Overriding.method("keyIsGenerated", TypeName.BOOLEAN)
            .addStatement("return $L", entity.key().generated())
            .build());
    type.addMethod(
        Overriding.method("isImmutable", TypeName.BOOLEAN)
            .addStatement("return $L", entity.isImmutable())
            .build());
    if (entity.isImmutable() && mapping.holdsMutable()) {
      type.addMethod(
          Overriding.method("holdsMutable", TypeName.BOOLEAN).addStatement("return true").build());
    }
    if (mapping.assembled()) {
      type.addMethod(
          Overriding.method("isAssembled", TypeName.BOOLEAN).addStatement("return true").build());
    }
    if (!entity.isImmutable() && !entity.keepsInstance()) {
      type.addMethod(
          Overriding.method("keepsInstance", TypeName.BOOLEAN)
              .addStatement("return false")
              .build());
    }
  }
}
