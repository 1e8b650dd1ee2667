package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredProperty;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A private method for each column of an embedded value, which gives what the column stores. */
final class EmbeddedValuesPart implements InstancePart {

  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    for (StoredColumn column : mapping.entity().columns()) {
      if (column.isEmbedded() && column.part() == 0) {
        type.addMethod(method(column, mapping));
      }
    }
  }

  private static MethodSpec method(StoredColumn column, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    return MethodSpec.methodBuilder(mapping.names().value(column))
        .addModifiers(Modifier.PRIVATE)
        .returns(type(column))
        .addParameter(mapping.type(), entity)
        .addCode(body(column, entity, mapping, names))
        .build();
  }

  private static TypeName type(StoredColumn column) {
    if (column.isReference()) {
      TypeName declared = column.property().plainType();
      return column.column().nullable() ? declared.annotated(Overriding.NULLABLE) : declared;
    }
    if (column.column().nullable()) {
      return column.column().valueType().annotated(Overriding.NULLABLE);
    }
    TypeName declared = column.property().type();
    return declared.isPrimitive() ? declared : column.column().valueType();
  }

  /** Goes from the entity to the value; where a step may be absent, so may be the value. */
  private static CodeBlock body(
      StoredColumn column, String entity, Mapping mapping, NameAllocator names) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock owner = CodeBlock.of("$N", entity);
    boolean mayBeAbsent = false;
    List<StoredProperty> steps = column.path().steps();
    for (StoredProperty step : steps.subList(0, steps.size() - 1)) {
      EmbeddedProperty embedded = (EmbeddedProperty) step;
      CodeBlock value = step.access().read(owner);
      if (embedded.nullable()) {
        String local = names.newName(step.name());
        TypeName type = embedded.embedded().type();
        code.addStatement("$T $N = $L", type, local, value);
        code.beginControlFlow("if ($N == null)", local)
            .addStatement("return null")
            .endControlFlow();
        owner = CodeBlock.of("$N", local);
        mayBeAbsent = true;
      } else {
        owner =
            CodeBlock.of(
                "$T.embedded($L, $N, $S)",
                RuntimeTypes.REQUIRED,
                value,
                mapping.names().column(column),
                step.name());
      }
    }
    return code.addStatement("return $L", leaf(column, owner, mayBeAbsent, mapping)).build();
  }

  /** What may not be absent itself is not to be stored as NULL only because its column can be. */
  private static CodeBlock leaf(
      StoredColumn column, CodeBlock owner, boolean mayBeAbsent, Mapping mapping) {
    CodeBlock value = column.property().access().read(owner);
    boolean required =
        mayBeAbsent && !column.column().absent() && !column.property().type().isPrimitive();
    return required
        ? CodeBlock.of(
            "$T.value($L, $N)", RuntimeTypes.REQUIRED, value, mapping.names().column(column))
        : value;
  }
}
