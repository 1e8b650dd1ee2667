package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToOneProperty;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The private method that makes an embedded value of a row; where it is made of entities, what
 * makes it once they are there. References that can be set later are those of the whole entity.
 */
final class EmbeddedReadMethod {
  private final PropertyPath path;
  private final EmbeddedProperty property;
  private final Mapping mapping;
  private final NameAllocator names;
  private final String row;
  private final String at;

  private EmbeddedReadMethod(PropertyPath path, Mapping mapping) {
    this.path = path;
    this.property = (EmbeddedProperty) path.property();
    this.mapping = mapping;
    this.names = mapping.names().method();
    this.row = names.newName("row");
    this.at = names.newName("at");
  }

  static MethodSpec of(PropertyPath path, Mapping mapping) {
    return new EmbeddedReadMethod(path, mapping).write();
  }

  private MethodSpec write() {
    boolean isAssembled = property.embedded().takesEntities();
    TypeName type = property.embedded().type();
    TypeName returned =
        isAssembled
            ? ParameterizedTypeName.get(RuntimeTypes.ASSEMBLY, type)
            : property.nullable() ? type.annotated(Overriding.NULLABLE) : type;
    String loading = names.newName("loading");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(mapping.names().reader(path))
            .addModifiers(Modifier.PRIVATE)
            .returns(returned)
            .addParameter(RuntimeTypes.ROW, row)
            .addParameter(TypeName.INT, at);
    if (property.nullable()) {
      method.beginControlFlow("if ($N.areNull($N, $L))", row, at, path.columns().size());
      if (isAssembled) {
        method.addStatement("return $N -> null", loading);
      } else {
        method.addStatement("return null");
      }
      method.endControlFlow();
    }
    return method.addCode(isAssembled ? assembled(loading) : plain()).build();
  }

  private CodeBlock plain() {
    MadeEmbedded made = new MadeEmbedded(path, names, this::read);
    return made.returned(each -> !EmbeddedReadMethod.isEntity(each));
  }

  /** Reads everything at once, for the row is another one when the entities are there. */
  private CodeBlock assembled(String loading) {
    CodeBlock.Builder code = CodeBlock.builder();
    Map<PropertyModel, CodeBlock> values = new HashMap<>();
    for (StoredProperty each : property.embedded().properties()) {
      boolean isTaken = property.embedded().construction().takes(each);
      if (isEntity(each) && !isTaken) {
        continue;
      }
      String local = names.newName(each.name());
      code.addStatement("$T $N = $L", local(each), local, awaited(each));
      values.put(each, made(each, local, loading));
    }
    MadeEmbedded made = new MadeEmbedded(path, names, values::get);
    return code.add(made.lambda(loading, values::containsKey)).build();
  }

  private static TypeName local(StoredProperty each) {
    if (isEntity(each)) {
      return ClassName.OBJECT;
    }
    return takesEntities(each)
        ? ParameterizedTypeName.get(
            RuntimeTypes.ASSEMBLY, ((EmbeddedProperty) each).embedded().type())
        : each.plainType();
  }

  private CodeBlock awaited(StoredProperty each) {
    return isEntity(each)
        ? CodeBlock.of("$N.awaited($N, $L)", row, relation(each), key(each))
        : read(each);
  }

  private CodeBlock made(StoredProperty each, String local, String loading) {
    if (isEntity(each)) {
      return RowValues.narrowed(
          path.then(each),
          CodeBlock.of("$N.related($N, $N)", loading, relation(each), local),
          mapping);
    }
    return takesEntities(each)
        ? CodeBlock.of("$N.make($N)", local, loading)
        : CodeBlock.of("$N", local);
  }

  private CodeBlock read(PropertyModel each) {
    StoredProperty stored = (StoredProperty) each;
    if (stored instanceof ToOneProperty) {
      return RowValues.narrowed(
          path.then(stored),
          CodeBlock.of("$N.ref($N, $L)", row, relation(stored), key(stored)),
          mapping);
    }
    return stored instanceof ColumnProperty
        ? ColumnCode.read(mapping.column(index(stored)), mapping, row, position(stored))
        : CodeBlock.of(
            "$N($N, $L)", mapping.names().reader(path.then(stored)), row, position(stored));
  }

  private CodeBlock key(StoredProperty each) {
    return new RowValues(mapping, row).key(path.then(each), position(each));
  }

  private String relation(StoredProperty each) {
    return mapping.names().relation(path.then(each));
  }

  private int index(StoredProperty each) {
    return mapping.index(path.then(each));
  }

  private String position(StoredProperty each) {
    int offset = index(each) - mapping.index(path);
    return offset == 0 ? at : at + " + " + offset;
  }

  private static boolean takesEntities(StoredProperty each) {
    return each instanceof EmbeddedProperty inner && inner.embedded().takesEntities();
  }

  private static boolean isEntity(PropertyModel each) {
    return each instanceof ToOneProperty toOne && !toOne.ref();
  }
}
