package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.StoredColumn;
import java.util.List;

/** {@code rowKey(row)}, where the columns of the key do not stand side by side. */
final class RowKeyMethod implements KeyedPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    List<StoredColumn> columns = mapping.entity().columns();
    List<Integer> indexes =
        mapping.entity().key().columns().stream().map(columns::indexOf).toList();
    int width = indexes.get(indexes.size() - 1) - indexes.get(0) + 1;
    if (width == indexes.size()) {
      return;
    }
    NameAllocator names = mapping.names().method();
    String row = names.newName("row");
    type.addMethod(
        Overriding.method("rowKey", ClassName.OBJECT)
            .addParameter(RuntimeTypes.ROW, row)
            .addStatement(
                "return $L",
                ReadKeyMethod.made(mapping, row, i -> String.valueOf(indexes.get(i) + 1)))
            .build());
  }
}
