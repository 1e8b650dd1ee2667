package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.PropertyVisitor;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code assemble(row)}: reads all columns, and returns what makes an instance once the entities
 * are there that its constructor takes.
 */
final class AssembleMethod implements InstancePart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    if (!mapping.assembled()) {
      return;
    }
    NameAllocator names = mapping.names().method();
    RowValues row = new RowValues(mapping, names.newName("row"));
    TypeName returned = ParameterizedTypeName.get(RuntimeTypes.ASSEMBLY, mapping.root());
    MethodSpec.Builder method =
        Overriding.method("assemble", returned).addParameter(RuntimeTypes.ROW, row.row());
    Read read = new Read(row, names, new HashMap<>(), CodeBlock.builder());
    mapping.entity().properties().forEach(property -> property.accept(read));
    Map<PropertyPath, String> keys = read.embeddedKeys();
    String loading = names.newName("loading");
    String entity = mapping.entityVariable(names);
    type.addMethod(
        method
            .addCode(read.code().build())
            .addCode(
                returned(mapping, loading, new Made(mapping, loading, entity, read.locals(), keys)))
            .build());
  }

  private static CodeBlock returned(Mapping mapping, String loading, Made made) {
    CodeBlock instance =
        InstanceCode.construct(
            mapping.entity(), property -> property.access().argument(made.argument(property)));
    List<PropertyModel> later =
        mapping.entity().properties().stream()
            .filter(property -> !mapping.entity().construction().arguments().contains(property))
            .toList();
    if (later.isEmpty() && made.keys().isEmpty()) {
      return CodeBlock.builder().addStatement("return $N -> $L", loading, instance).build();
    }
    CodeBlock.Builder body = CodeBlock.builder();
    body.addStatement("$T $N = $L", mapping.type(), made.entity(), instance);
    later.forEach(property -> body.addStatement(made.set(property)));
    made.keys().forEach((path, key) -> body.addStatement(made.refer(path, key)));
    return CodeBlock.builder()
        .add("return $N -> {\n$>", loading)
        .add(body.addStatement("return $N", made.entity()).build())
        .add("$<};\n")
        .build();
  }

  /** Reads each property into a local variable, what it refers to as a key. */
  private record Read(
      RowValues row, NameAllocator names, Map<PropertyModel, String> locals, CodeBlock.Builder code)
      implements PropertyVisitor<String> {
    @Override
    public String column(ColumnProperty property) {
      return local(property, property.plainType(), "Value", row.column(property));
    }

    @Override
    public String embedded(EmbeddedProperty property) {
      return property.embedded().takesEntities()
          ? local(
              property,
              ParameterizedTypeName.get(RuntimeTypes.ASSEMBLY, property.embedded().type()),
              "Assembly",
              row.embedded(property))
          : local(property, property.plainType(), "Value", row.embedded(property));
    }

    @Override
    public String toOne(ToOneProperty property) {
      return property.ref()
          ? local(property, property.plainType(), "Ref", row.ref(property))
          : local(
              property,
              ClassName.OBJECT,
              "Key",
              CodeBlock.of(
                  "$N.awaited($N, $L)",
                  row.row(),
                  row.mapping().names().relation(property),
                  row.key(property)));
    }

    @Override
    public String toMany(ToManyProperty property) {
      return "";
    }

    /** The keys of what is set in embedded values after the entity is made. */
    Map<PropertyPath, String> embeddedKeys() {
      Map<PropertyPath, String> keys = new LinkedHashMap<>();
      for (PropertyPath path : row.mapping().referredInEmbeddeds()) {
        String local = names.newName(path.camelCase() + "Key");
        code.addStatement("$T $N = $L", Object.class, local, row.key(path));
        keys.put(path, local);
      }
      return keys;
    }

    private String local(PropertyModel property, TypeName type, String kind, CodeBlock value) {
      String local = names.newName(property.name() + kind);
      locals.put(property, local);
      code.addStatement("$T $N = $L", type, local, value);
      return local;
    }
  }

  /** What a property is made of when everything is there. */
  private record Made(
      Mapping mapping,
      String loading,
      String entity,
      Map<PropertyModel, String> locals,
      Map<PropertyPath, String> keys)
      implements PropertyVisitor<CodeBlock> {
    /** What the constructor takes; the collections of an owner that is not there yet. */
    CodeBlock argument(PropertyModel property) {
      return property instanceof ToManyProperty toMany
          ? RowValues.elementsFor(toMany, loading, mapping)
          : property.accept(this);
    }

    @Override
    public CodeBlock column(ColumnProperty property) {
      return CodeBlock.of("$N", locals.get(property));
    }

    @Override
    public CodeBlock embedded(EmbeddedProperty property) {
      return property.embedded().takesEntities()
          ? CodeBlock.of("$N.make($N)", locals.get(property), loading)
          : CodeBlock.of("$N", locals.get(property));
    }

    @Override
    public CodeBlock toOne(ToOneProperty property) {
      return property.ref()
          ? CodeBlock.of("$N", locals.get(property))
          : RowValues.narrowed(
              PropertyPath.of(property),
              CodeBlock.of(
                  "$N.related($N, $N)",
                  loading,
                  mapping.names().relation(property),
                  locals.get(property)),
              mapping);
    }

    @Override
    public CodeBlock toMany(ToManyProperty property) {
      return RowValues.elements(property, loading, entity, mapping);
    }

    CodeBlock refer(PropertyPath path, String key) {
      return CodeBlock.of(
          "$N.refer($N, $N, $N)", loading, mapping.names().relation(path), entity, key);
    }

    /**
     * The statement, without semicolon, that sets a property which the constructor does not take.
     */
    CodeBlock set(PropertyModel property) {
      if (property instanceof ToOneProperty toOne && !toOne.ref()) {
        return CodeBlock.of(
            "$N.refer($N, $N, $N)",
            loading,
            mapping.names().relation(property),
            entity,
            locals.get(property));
      }
      return property instanceof ToManyProperty toMany && toMany.isOne()
          ? CodeBlock.of("$N.inverse($N, $N)", loading, mapping.names().relation(property), entity)
          : property.access().write(CodeBlock.of("$N", entity), property.accept(this));
    }
  }
}
