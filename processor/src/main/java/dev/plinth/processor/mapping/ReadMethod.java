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
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import java.util.List;

/** {@code read(row)}: makes an instance, then sets the other properties in declared order. */
final class ReadMethod implements InstancePart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String row = names.newName("row");
    String entity = mapping.entityVariable(names);
    MethodSpec.Builder method =
        Overriding.method("read", mapping.type()).addParameter(RuntimeTypes.ROW, row);
    Argument argument = new Argument(mapping, row);
    CodeBlock instance =
        InstanceCode.construct(mapping.entity(), property -> property.accept(argument));
    List<PropertyModel> later = setLater(mapping);
    if (later.isEmpty()) {
      type.addMethod(method.addStatement("return $L", instance).build());
      return;
    }
    method.addStatement("$T $N = $L", mapping.type(), entity, instance);
    Setting setting = new Setting(mapping, row, entity);
    later.forEach(property -> method.addStatement(property.accept(setting)));
    type.addMethod(method.addStatement("return $N", entity).build());
  }

  /** Relations need the instance, even if the constructor takes them. */
  private static List<PropertyModel> setLater(Mapping mapping) {
    List<PropertyModel> arguments = mapping.entity().construction().arguments();
    return mapping.entity().properties().stream()
        .filter(property -> isRelation(property) || !arguments.contains(property))
        .toList();
  }

  private static boolean isRelation(PropertyModel property) {
    return property instanceof ToManyProperty
        || (property instanceof ToOneProperty toOne && !toOne.ref());
  }

  private static CodeBlock value(EmbeddedProperty property, Mapping mapping, String row) {
    String reader = mapping.names().reader(PropertyPath.of(property));
    return CodeBlock.of("$N($N, $L)", reader, row, position(property, mapping));
  }

  private static CodeBlock value(ColumnProperty property, Mapping mapping, String row) {
    StoredColumn column = mapping.entity().columns().get(mapping.index(property));
    return ColumnCode.read(column, mapping, row, position(property, mapping));
  }

  private static CodeBlock ref(ToOneProperty property, Mapping mapping, String row) {
    String relation = mapping.names().relation(property);
    return CodeBlock.of(
        "$1N.ref($2N, $1N.key($3L, $2N))", row, relation, position(property, mapping));
  }

  private static int position(StoredProperty property, Mapping mapping) {
    return mapping.index(property) + 1;
  }

  /** What the constructor takes. */
  private record Argument(Mapping mapping, String row) implements PropertyVisitor<CodeBlock> {
    @Override
    public CodeBlock column(ColumnProperty property) {
      return property.access().argument(value(property, mapping, row));
    }

    @Override
    public CodeBlock embedded(EmbeddedProperty property) {
      return property.access().argument(value(property, mapping, row));
    }

    @Override
    public CodeBlock toOne(ToOneProperty property) {
      return property.ref()
          ? property.access().argument(ref(property, mapping, row))
          : CodeBlock.of("($T) null", property.type());
    }

    @Override
    public CodeBlock toMany(ToManyProperty property) {
      return property.isOne()
          ? CodeBlock.of("($T) null", property.type())
          : CodeBlock.of(
              "$N.$L()",
              mapping.names().relation(property),
              property.set() ? "unloadedSet" : "unloaded");
    }
  }

  /** The statement, without semicolon, that sets a property. */
  private record Setting(Mapping mapping, String row, String entity)
      implements PropertyVisitor<CodeBlock> {
    @Override
    public CodeBlock column(ColumnProperty property) {
      return property.access().write(owner(), value(property, mapping, row));
    }

    @Override
    public CodeBlock embedded(EmbeddedProperty property) {
      return property.access().write(owner(), value(property, mapping, row));
    }

    @Override
    public CodeBlock toOne(ToOneProperty property) {
      if (property.ref()) {
        return property.access().write(owner(), ref(property, mapping, row));
      }
      String relation = mapping.names().relation(property);
      return CodeBlock.of(
          "$N.refer($N, $N, $N.key($L, $N))",
          row,
          relation,
          entity,
          row,
          position(property, mapping),
          relation);
    }

    @Override
    public CodeBlock toMany(ToManyProperty property) {
      String relation = mapping.names().relation(property);
      if (property.isOne()) {
        return CodeBlock.of("$N.inverse($N, $N)", row, relation, entity);
      }
      String collection = property.set() ? "set" : "list";
      return property
          .access()
          .write(owner(), CodeBlock.of("$N.$L($N, $N)", row, collection, relation, entity));
    }

    private CodeBlock owner() {
      return CodeBlock.of("$N", entity);
    }
  }
}
