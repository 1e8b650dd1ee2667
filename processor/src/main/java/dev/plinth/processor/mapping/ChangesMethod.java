package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.ConstantProperty;
import dev.plinth.processor.model.StoredColumn;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code changes(entity, state)}: nothing is allocated while nothing has changed. */
final class ChangesMethod implements InstancePart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    String state = names.newName("state");
    String changes = names.newName("changes");
    Map<Integer, CodeBlock> same = same(mapping, entity, state);
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("if ($L) {\n$>return null;\n$<}\n", joined(same.values()));
    code.addStatement(
        "$1T $2N = new $1T($3L)", BitSet.class, changes, mapping.entity().columns().size());
    same.forEach((i, is) -> code.addStatement("$N.set($L, !$L)", changes, i, is));
    type.addMethod(
        Overriding.method("changes", ClassName.get(BitSet.class).annotated(Overriding.NULLABLE))
            .addParameter(mapping.type(), entity)
            .addParameter(Overriding.NULLABLE_OBJECTS, state)
            .addCode(code.addStatement("return $N", changes).build())
            .build());
  }

  /** For each column that can change the expression that says whether it is as it was. */
  private static Map<Integer, CodeBlock> same(Mapping mapping, String entity, String state) {
    List<StoredColumn> columns = mapping.entity().columns();
    Map<Integer, CodeBlock> same = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      StoredColumn column = columns.get(i);
      if (!(column.property() instanceof ConstantProperty) && !column.column().isComputed()) {
        same.put(i, same(mapping, column, entity, state, i));
      }
    }
    return same;
  }

  private static CodeBlock same(
      Mapping mapping, StoredColumn column, String entity, String state, int index) {
    return CodeBlock.of(
        "$T.same($L$L, $N[$L])",
        RuntimeTypes.STATE_VALUES,
        measure(mapping, column),
        mapping.value(column, entity),
        state,
        index);
  }

  /** What decides what is the same: a relation, or the digits of a time. */
  private static CodeBlock measure(Mapping mapping, StoredColumn column) {
    if (column.isReference()) {
      return CodeBlock.of("$N, ", mapping.names().relation(column.path()));
    }
    boolean isPrecise =
        column.column().scalar().isTime() && column.column().precision().isPresent();
    return isPrecise ? CodeBlock.of("$N, ", mapping.names().column(column)) : CodeBlock.of("");
  }

  private static CodeBlock joined(Collection<CodeBlock> conditions) {
    return conditions.stream().collect(CodeBlock.joining("\n    && "));
  }
}
