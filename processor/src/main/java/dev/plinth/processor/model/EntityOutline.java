package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * What others need to know of an entity to refer to it.
 *
 * @param key empty where the entity has no usable one
 */
public record EntityOutline(
    EntityDeclaration declaration, GeneratedNames names, String table, Optional<KeyModel> key) {

  public ClassName type() {
    return declaration.type();
  }

  /** The to-ones that are read with the entity, but for those that may lead back to it. */
  public List<Reference> references() {
    return StoredFields.of(declaration)
        .filter(field -> !Relations.isEager(field))
        .flatMap(
            field ->
                Relations.toOneTarget(field).stream()
                    .map(type -> new Reference(declaration.shown() + "." + field.name(), type)))
        .toList();
  }

  Optional<RelationTarget> target() {
    return key.map(known -> new RelationTarget(type(), names, table, known));
  }
}
