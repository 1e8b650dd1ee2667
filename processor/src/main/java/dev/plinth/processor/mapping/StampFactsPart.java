package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.Stamp;
import java.util.List;

/** {@code isStamped()} and {@code stampedColumns()}: what Plinth itself writes. */
final class StampFactsPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    if (mapping.entity().columns().stream().anyMatch(stored -> !stored.column().is(Stamp.NONE))) {
      type.addMethod(
          Overriding.method("isStamped", TypeName.BOOLEAN).addStatement("return true").build());
      addColumns(type, mapping);
    }
  }

  private static void addColumns(TypeSpec.Builder type, Mapping mapping) {
    List<CodeBlock> columns =
        mapping.entity().columns().stream()
            .filter(
                stored -> stored.column().is(Stamp.VERSION) || stored.column().is(Stamp.UPDATED))
            .map(stored -> CodeBlock.of("$N", mapping.names().column(stored)))
            .toList();
    if (!columns.isEmpty()) {
      type.addMethod(
          Overriding.method("stampedColumns", MappingList.COLUMNS.type(mapping))
              .addStatement(
                  "return $T.of($L)",
                  List.class,
                  columns.stream().collect(CodeBlock.joining(",$W")))
              .build());
    }
  }
}
