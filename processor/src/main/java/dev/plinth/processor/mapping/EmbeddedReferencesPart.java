package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredColumn;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A private method for each reference inside of an embedded value, which gives the entity with
 * another one: the same instance where anything on the way can be changed in place.
 */
final class EmbeddedReferencesPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    for (PropertyPath path : mapping.entity().references()) {
      if (path.isEmbedded()) {
        RelationAccess.of(path, mapping).owners().stream()
            .map(owner -> method(owner.embedded().orElseThrow(), mapping.of(owner.entity())))
            .forEach(type::addMethod);
      }
    }
  }

  private static MethodSpec method(PropertyPath path, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    String value = names.newName("value");
    StoredColumn column = path.columns().get(0);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(mapping.names().changer(path))
            .addModifiers(Modifier.PRIVATE)
            .returns(mapping.type())
            .addParameter(mapping.type(), entity)
            .addParameter(path.property().plainType().annotated(Overriding.NULLABLE), value)
            .beginControlFlow(
                "if ($N == null && $N.value($N) == null)",
                value,
                mapping.names().relation(path),
                entity)
            .addStatement("return $N", entity)
            .endControlFlow();
    requireHolders(path, column, entity, mapping, method);
    PropertyChanges changes = new PropertyChanges(mapping, entity, names);
    changes.put(column, CodeBlock.of("$N", value));
    return method.addCode(changes.write()).build();
  }

  /** What is absent can't hold a reference; nothing is made up to hold it. */
  private static void requireHolders(
      PropertyPath path,
      StoredColumn column,
      String entity,
      Mapping mapping,
      MethodSpec.Builder method) {
    for (Optional<PropertyPath> around = path.around();
        around.isPresent();
        around = around.get().around()) {
      PropertyPath holder = around.get();
      if (holder.property() instanceof EmbeddedProperty embedded && embedded.nullable()) {
        method.addStatement(
            "$T.holder($L, $N, $S)",
            RuntimeTypes.REQUIRED,
            holder.readOrNull(CodeBlock.of("$N", entity)),
            mapping.names().column(column),
            holder.name());
      }
    }
  }
}
