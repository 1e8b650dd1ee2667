package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredProperty;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Private methods that make embedded values, from a row and from a state that was kept. */
final class EmbeddedPart implements InstancePart {

  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    for (PropertyPath path : mapping.embeddeds()) {
      if (mapping.copiesKey(path)) {
        type.addMethod(copy(path, mapping));
      }
      type.addMethod(read(path, mapping));
      if (!mapping.entity().isImmutable()) {
        type.addMethod(restore(path, mapping));
      }
    }
  }

  static MethodSpec read(PropertyPath path, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String row = names.newName("row");
    String at = names.newName("at");
    MethodSpec.Builder method =
        start(path, mapping.names().reader(path))
            .addParameter(RuntimeTypes.ROW, row)
            .addParameter(TypeName.INT, at);
    if (embedded(path).nullable()) {
      int width = path.columns().size();
      method
          .beginControlFlow("if ($N.areNull($N, $L))", row, at, width)
          .addStatement("return null")
          .endControlFlow();
    }
    StoredColumn first = path.columns().get(0);
    int start = mapping.entity().columns().indexOf(first);
    ReadValue value =
        (property, index) -> {
          String position = index == start ? at : at + " + " + (index - start);
          return property instanceof ColumnProperty
              ? ColumnCode.read(mapping.column(index), mapping, row, position)
              : CodeBlock.of(
                  "$N($N, $L)", mapping.names().reader(path.then(property)), row, position);
        };
    return method.addCode(made(path, mapping, names, value)).build();
  }

  /** A key that a session keeps does not change with the one in the entity. */
  private static MethodSpec copy(PropertyPath path, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String key = names.newName("key");
    ReadValue value =
        (property, index) -> {
          CodeBlock part = property.access().read(CodeBlock.of("$N", key));
          return property instanceof ColumnProperty
              ? part
              : CodeBlock.of("$N($L)", mapping.names().copier(path.then(property)), part);
        };
    return start(path, mapping.names().copier(path))
        .addModifiers(Modifier.STATIC)
        .addParameter(embedded(path).embedded().type(), key)
        .addCode(made(path, mapping, names, value))
        .build();
  }

  private static MethodSpec restore(PropertyPath path, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String state = names.newName("state");
    MethodSpec.Builder method =
        start(path, mapping.names().restorer(path))
            .addParameter(Overriding.NULLABLE_OBJECTS, state);
    if (path.columns().stream().noneMatch(each -> each.column().converter().isPresent())) {
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
    ReadValue value =
        (property, index) ->
            property instanceof ColumnProperty
                ? ColumnCode.fromState(
                    mapping.column(index), mapping, CodeBlock.of("$N[$L]", state, index))
                : CodeBlock.of("$N($N)", mapping.names().restorer(path.then(property)), state);
    return method.addCode(made(path, mapping, names, value)).build();
  }

  private static MethodSpec.Builder start(PropertyPath path, String name) {
    EmbeddedProperty property = embedded(path);
    TypeName type = property.embedded().type();
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .returns(property.nullable() ? type.annotated(Overriding.NULLABLE) : type);
  }

  /** Makes an instance, then sets what its constructor does not take. */
  private static CodeBlock made(
      PropertyPath path, Mapping mapping, NameAllocator names, ReadValue value) {
    EmbeddedProperty property = embedded(path);
    List<StoredProperty> properties = property.embedded().properties();
    CodeBlock instance =
        InstanceCode.construct(
            property.embedded().type(),
            property.embedded().construction(),
            argument -> argument.access().argument(value(path, argument, mapping, value)));
    List<StoredProperty> later =
        properties.stream()
            .filter(each -> !property.embedded().construction().arguments().contains(each))
            .toList();
    if (later.isEmpty()) {
      return CodeBlock.builder().addStatement("return $L", instance).build();
    }
    String made = names.newName(MappingNames.variable(property.embedded().type()));
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $N = $L", property.embedded().type(), made, instance);
    for (StoredProperty each : later) {
      code.addStatement(
          each.access().write(CodeBlock.of("$N", made), value(path, each, mapping, value)));
    }
    return code.addStatement("return $N", made).build();
  }

  private static CodeBlock value(
      PropertyPath path, PropertyModel property, Mapping mapping, ReadValue value) {
    StoredProperty stored = (StoredProperty) property;
    StoredColumn first = path.then(stored).columns().get(0);
    return value.of(stored, mapping.entity().columns().indexOf(first));
  }

  private static EmbeddedProperty embedded(PropertyPath path) {
    return (EmbeddedProperty) path.property();
  }

  /** The expression for the value of a property whose first column has an index. */
  private interface ReadValue {
    CodeBlock of(StoredProperty property, int index);
  }
}
