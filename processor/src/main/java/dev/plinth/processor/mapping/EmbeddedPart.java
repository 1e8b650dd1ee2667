package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToOneProperty;
import javax.lang.model.element.Modifier;

/** Private methods that make embedded values, from a row and from a state that was kept. */
final class EmbeddedPart implements InstancePart {

  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    for (PropertyPath path : mapping.embeddeds()) {
      if (mapping.copiesKey(path)) {
        type.addMethod(copy(path, mapping));
      }
      type.addMethod(EmbeddedReadMethod.of(path, mapping));
      if (!mapping.entity().isImmutable()) {
        type.addMethod(restore(path, mapping));
      }
    }
  }

  /** A key that a session keeps does not change with the one in the entity. */
  private static MethodSpec copy(PropertyPath path, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String key = names.newName("key");
    MadeEmbedded made =
        new MadeEmbedded(
            path,
            names,
            property -> {
              CodeBlock part = property.access().read(CodeBlock.of("$N", key));
              return property instanceof EmbeddedProperty inner
                  ? CodeBlock.of("$N($L)", mapping.names().copier(path.then(inner)), part)
                  : part;
            });
    return start(path, mapping.names().copier(path))
        .addModifiers(Modifier.STATIC)
        .addParameter(embedded(path).embedded().type(), key)
        .addCode(made.returned(each -> true))
        .build();
  }

  private static MethodSpec restore(PropertyPath path, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String state = names.newName("state");
    MethodSpec.Builder method =
        start(path, mapping.names().restorer(path))
            .addParameter(Overriding.NULLABLE_OBJECTS, state);
    if (path.columns().stream().noneMatch(EmbeddedPart::needsMapping)) {
      method.addModifiers(Modifier.STATIC);
    }
    if (embedded(path).nullable()) {
      CodeBlock allNull =
          path.columns().stream()
              .map(column -> mapping.entity().columns().indexOf(column))
              .map(index -> CodeBlock.of("$N[$L] == null", state, index))
              .collect(CodeBlock.joining(" &&$W"));
      method.addCode("if ($L) {\n$>return null;\n$<}\n", allNull);
    }
    MadeEmbedded made =
        new MadeEmbedded(
            path,
            names,
            property -> restored(path.then((StoredProperty) property), mapping, state));
    return method.addCode(made.returned(each -> true)).build();
  }

  private static boolean needsMapping(StoredColumn column) {
    return column.column().converter().isPresent() || column.isReference();
  }

  private static CodeBlock restored(PropertyPath path, Mapping mapping, String state) {
    if (path.property() instanceof EmbeddedProperty) {
      return CodeBlock.of("$N($N)", mapping.names().restorer(path), state);
    }
    int index = mapping.index(path);
    CodeBlock kept = CodeBlock.of("$N[$L]", state, index);
    if (path.property() instanceof ColumnProperty) {
      return ColumnCode.fromState(mapping.column(index), mapping, kept);
    }
    return path.property() instanceof ToOneProperty toOne && toOne.ref()
        ? RowValues.narrowed(
            path, CodeBlock.of("$N.ref($L)", mapping.names().relation(path), kept), mapping)
        : CodeBlock.of("($T) $L", path.property().plainType(), kept);
  }

  private static MethodSpec.Builder start(PropertyPath path, String name) {
    EmbeddedProperty property = embedded(path);
    TypeName type = property.embedded().type();
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .returns(property.nullable() ? type.annotated(Overriding.NULLABLE) : type);
  }

  private static EmbeddedProperty embedded(PropertyPath path) {
    return (EmbeddedProperty) path.property();
  }
}
