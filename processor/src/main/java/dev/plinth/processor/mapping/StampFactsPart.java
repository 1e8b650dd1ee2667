package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.Stamp;
import java.util.List;
import java.util.Set;

/**
 * {@code isStamped()}, {@code stampedColumns()} and {@code createdColumns()}: what Plinth itself
 * writes.
 */
final class StampFactsPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    if (mapping.entity().columns().stream().anyMatch(stored -> !stored.column().is(Stamp.NONE))) {
      type.addMethod(
          Overriding.method("isStamped", TypeName.BOOLEAN).addStatement("return true").build());
      add("stampedColumns", Set.of(Stamp.VERSION, Stamp.UPDATED), type, mapping);
      add("createdColumns", Set.of(Stamp.CREATED), type, mapping);
    }
  }

  private static void add(
      String method, Set<Stamp> stamps, TypeSpec.Builder type, Mapping mapping) {
    List<CodeBlock> columns =
        mapping.entity().columns().stream()
            .filter(stored -> stamps.contains(stored.column().facets().stamp()))
            .map(stored -> CodeBlock.of("$N", mapping.names().column(stored)))
            .toList();
    if (!columns.isEmpty()) {
      type.addMethod(
          Overriding.method(method, MappingList.COLUMNS.type(mapping))
              .addStatement(
                  "return $T.of($L)",
                  List.class,
                  columns.stream().collect(CodeBlock.joining(",$W")))
              .build());
    }
  }
}
