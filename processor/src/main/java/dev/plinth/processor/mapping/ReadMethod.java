package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.PropertyVisitor;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import java.util.List;

/** {@code read(row)}: makes an instance, then sets the other properties in declared order. */
final class ReadMethod implements InstancePart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    if (mapping.assembled()) {
      return;
    }
    NameAllocator names = mapping.names().method();
    RowValues row = new RowValues(mapping, names.newName("row"));
    String entity = mapping.entityVariable(names);
    MethodSpec.Builder method =
        Overriding.method("read", mapping.type()).addParameter(RuntimeTypes.ROW, row.row());
    Value value = new Value(row, entity);
    CodeBlock instance =
        InstanceCode.construct(
            mapping.entity(), property -> property.access().argument(value.argument(property)));
    List<PropertyModel> later =
        mapping.entity().properties().stream()
            .filter(property -> !mapping.entity().construction().arguments().contains(property))
            .toList();
    List<PropertyPath> referred = mapping.referredInEmbeddeds();
    if (later.isEmpty() && referred.isEmpty()) {
      type.addMethod(method.addStatement("return $L", instance).build());
      return;
    }
    method.addStatement("$T $N = $L", mapping.type(), entity, instance);
    Setting setting = new Setting(value);
    later.forEach(property -> method.addStatement(property.accept(setting)));
    referred.forEach(path -> method.addStatement(refer(path, row, entity)));
    type.addMethod(method.addStatement("return $N", entity).build());
  }

  /** The statement, without semicolon, that has a reference set once its entity is read. */
  private static CodeBlock refer(PropertyPath path, RowValues row, String entity) {
    return CodeBlock.of(
        "$N.refer($N, $N, $L)",
        row.row(),
        row.mapping().names().relation(path),
        entity,
        row.key(path));
  }

  /** What a property is set to, which other entities never are: they are read later. */
  private record Value(RowValues row, String entity) implements PropertyVisitor<CodeBlock> {
    /** What the constructor takes; the collections of an owner that is not there yet. */
    CodeBlock argument(PropertyModel property) {
      return property instanceof ToManyProperty toMany
          ? RowValues.elementsFor(toMany, row.row(), row.mapping())
          : property.accept(this);
    }

    @Override
    public CodeBlock column(ColumnProperty property) {
      return row.column(property);
    }

    @Override
    public CodeBlock embedded(EmbeddedProperty property) {
      return row.embedded(property);
    }

    @Override
    public CodeBlock toOne(ToOneProperty property) {
      return row.ref(property);
    }

    @Override
    public CodeBlock toMany(ToManyProperty property) {
      return RowValues.elements(property, row.row(), entity, row.mapping());
    }
  }

  /** The statement, without semicolon, that sets a property. */
  private record Setting(Value value) implements PropertyVisitor<CodeBlock> {
    @Override
    public CodeBlock column(ColumnProperty property) {
      return write(property);
    }

    @Override
    public CodeBlock embedded(EmbeddedProperty property) {
      return write(property);
    }

    @Override
    public CodeBlock toOne(ToOneProperty property) {
      return property.ref()
          ? write(property)
          : refer(PropertyPath.of(property), value.row(), value.entity());
    }

    @Override
    public CodeBlock toMany(ToManyProperty property) {
      return property.isOne()
          ? CodeBlock.of(
              "$N.inverse($N, $N)",
              value.row().row(),
              value.row().mapping().names().relation(property),
              value.entity())
          : write(property);
    }

    private CodeBlock write(PropertyModel property) {
      return property.access().write(CodeBlock.of("$N", value.entity()), property.accept(value));
    }
  }
}
