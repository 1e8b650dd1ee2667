package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.schema.TableName;
import java.util.List;
import java.util.Optional;

/**
 * What others need to know of an entity to refer to it.
 *
 * @param read what is read with it, also by variants and in embedded values
 * @param key empty where the entity has no usable one
 */
public record EntityOutline(
    EntityDeclaration declaration,
    List<Reference> read,
    GeneratedNames names,
    TableName table,
    Optional<KeyModel> key) {

  public EntityOutline {
    read = List.copyOf(read);
  }

  public ClassName type() {
    return declaration.type();
  }

  /** What is read with the entity, but for what may lead back to it. */
  public List<Reference> references() {
    return read.stream().filter(reference -> !reference.isEager()).toList();
  }

  /** The to-ones that are read with the entity. */
  public List<Reference> allReferences() {
    return read.stream().filter(reference -> !reference.isInverse()).toList();
  }

  /** The to-ones that are part of the key. */
  public List<Reference> keyReferences() {
    return allReferences().stream().filter(Reference::isKey).toList();
  }

  Optional<RelationTarget> target() {
    return key.filter(known -> !known.properties().isEmpty())
        .map(known -> new RelationTarget(type(), names, table, known));
  }
}
