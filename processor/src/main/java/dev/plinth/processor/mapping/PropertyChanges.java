package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.model.ConstantProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredProperty;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Other values of some properties of an entity, embedded or not. An embedded value is changed in
 * place where it can be, else another one takes its place; one that is absent stays so.
 */
final class PropertyChanges {
  private final Mapping mapping;
  private final String entity;
  private final NameAllocator names;
  private final Map<PropertyPath, CodeBlock> values = new LinkedHashMap<>();
  private final Map<PropertyPath, String> variables = new HashMap<>();

  PropertyChanges(Mapping mapping, String entity, NameAllocator names) {
    this.mapping = mapping;
    this.entity = entity;
    this.names = names;
  }

  /** The expression that reads what the property of a column holds before. */
  CodeBlock present(StoredColumn stored) {
    return stored
        .path()
        .around()
        .map(around -> stored.property().access().read(CodeBlock.of("$N", variable(around))))
        .orElseGet(() -> mapping.property(stored, entity));
  }

  /** What only other variants have does not change. */
  void put(StoredColumn stored, CodeBlock value) {
    if (!(stored.property() instanceof ConstantProperty)) {
      values.put(stored.path(), value);
    }
  }

  /** The statements that return the entity with these values. */
  CodeBlock write() {
    CodeBlock.Builder code = CodeBlock.builder();
    Map<PropertyModel, CodeBlock> changed = new LinkedHashMap<>();
    for (StoredProperty root :
        values.keySet().stream().map(PropertyPath::root).distinct().toList()) {
      value(PropertyPath.of(root), CodeBlock.of("$N", entity), code)
          .ifPresent(value -> changed.put(root, value));
    }
    return code.add(InstanceChange.to(changed, entity, names, mapping.entity())).build();
  }

  /** What a property is set to; nothing where it stays, or is changed in place. */
  private Optional<CodeBlock> value(PropertyPath path, CodeBlock owner, CodeBlock.Builder code) {
    boolean isAround =
        path.property() instanceof EmbeddedProperty
            && values.keySet().stream().anyMatch(each -> each.isIn(path));
    return isAround ? embedded(path, owner, code) : Optional.ofNullable(values.get(path));
  }

  private Optional<CodeBlock> embedded(PropertyPath path, CodeBlock owner, CodeBlock.Builder code) {
    EmbeddedProperty property = (EmbeddedProperty) path.property();
    String variable = variable(path);
    code.addStatement("$T $N = $L", property.embedded().type(), variable, held(path, owner));
    if (property.nullable()) {
      code.beginControlFlow("if ($N != null)", variable);
    }
    Map<PropertyModel, CodeBlock> changed = new LinkedHashMap<>();
    for (StoredProperty nested : property.embedded().properties()) {
      value(path.then(nested), CodeBlock.of("$N", variable), code)
          .ifPresent(value -> changed.put(nested, value));
    }
    boolean inPlace = changed.keySet().stream().allMatch(each -> each.access().isWritable());
    if (inPlace) {
      changed.forEach(
          (nested, value) ->
              code.addStatement(nested.access().write(CodeBlock.of("$N", variable), value)));
    } else {
      CodeBlock instance =
          NewInstance.of(property.embedded()).write(changed, variable, names, code);
      code.addStatement("$N = $L", variable, instance);
    }
    if (property.nullable()) {
      code.endControlFlow();
    }
    return inPlace ? Optional.empty() : Optional.of(CodeBlock.of("$N", variable));
  }

  /** The embedded value that changes; one that may not be absent is refused where it is. */
  private CodeBlock held(PropertyPath path, CodeBlock owner) {
    EmbeddedProperty property = (EmbeddedProperty) path.property();
    CodeBlock read = property.access().read(owner);
    return property.nullable()
        ? read
        : CodeBlock.of(
            "$T.embedded($L, $N, $S)",
            RuntimeTypes.REQUIRED,
            read,
            mapping.names().column(path.columns().get(0)),
            property.name());
  }

  private String variable(PropertyPath embedded) {
    return variables.computeIfAbsent(embedded, path -> names.newName(path.camelCase()));
  }
}
