package dev.plinth.processor.mapping;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.StoredColumn;
import java.util.List;

/**
 * {@code withInserted}, {@code withUpdated}, {@code withUpserted}: what the database has made of
 * the row.
 */
final class ReturnedMethods implements InstancePart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    add("withInserted", mapping.sql().filled(), type, mapping);
    add("withUpdated", mapping.sql().computed(), type, mapping);
    add("withUpserted", mapping.sql().upserted(), type, mapping);
  }

  private static void add(
      String name, List<StoredColumn> returned, TypeSpec.Builder type, Mapping mapping) {
    if (returned.isEmpty()) {
      return;
    }
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    String row = names.newName("row");
    String at = names.newName("at");
    PropertyChanges changes = new PropertyChanges(mapping, entity, names);
    for (int i = 0; i < returned.size(); i++) {
      StoredColumn stored = returned.get(i);
      changes.put(stored, ColumnCode.read(stored, mapping, row, i == 0 ? at : at + " + " + i));
    }
    type.addMethod(
        Overriding.method(name, mapping.type())
            .addParameter(mapping.type(), entity)
            .addParameter(RuntimeTypes.ROW, row)
            .addParameter(TypeName.INT, at)
            .addCode(changes.write())
            .build());
  }
}
