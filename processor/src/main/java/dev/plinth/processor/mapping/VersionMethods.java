package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.StoredColumn;

/** {@code versionColumn()} and what binds a version, where there is one. */
final class VersionMethods implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    mapping.entity().version().ifPresent(version -> add(version, type, mapping));
  }

  private static void add(StoredColumn version, TypeSpec.Builder type, Mapping mapping) {
    type.addMethod(
        Overriding.method("versionColumn", TypeName.INT)
            .addStatement("return $L", mapping.entity().columns().indexOf(version))
            .build());
    addBindVersion(version, type, mapping);
    addBindUpdate(type, mapping);
  }

  private static void addBindVersion(StoredColumn version, TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String parameters = names.newName("p");
    String at = names.newName("at");
    String read = names.newName("read");
    type.addMethod(
        Overriding.method("bindVersion", TypeName.VOID)
            .addParameter(RuntimeTypes.PARAMETERS, parameters)
            .addParameter(TypeName.INT, at)
            .addParameter(ClassName.OBJECT, read)
            .addStatement(
                "$N.$L($N, $N, ($T) $N)",
                parameters,
                ColumnCode.setter(version.column()),
                at,
                mapping.names().column(version),
                version.column().valueType(),
                read)
            .build());
  }

  private static void addBindUpdate(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String parameters = names.newName("p");
    String entity = mapping.entityVariable(names);
    String read = names.newName("read");
    int before = mapping.sql().updated().size() + mapping.entity().key().columns().size();
    type.addMethod(
        Overriding.method("bindUpdate", TypeName.VOID)
            .addParameter(RuntimeTypes.PARAMETERS, parameters)
            .addParameter(mapping.type(), entity)
            .addParameter(ClassName.OBJECT, read)
            .addStatement("bindUpdate($N, $N)", parameters, entity)
            .addStatement("bindVersion($N, $L, $N)", parameters, before + 1, read)
            .build());
  }
}
