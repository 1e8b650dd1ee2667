package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What others need to know of an entity to refer to it.
 *
 * @param fields what is stored in its table, also by variants and in embedded values
 * @param key empty where the entity has no usable one
 */
public record EntityOutline(
    EntityDeclaration declaration,
    List<FieldDeclaration> fields,
    GeneratedNames names,
    TableName table,
    Optional<KeyModel> key) {

  public ClassName type() {
    return declaration.type();
  }

  /** The to-ones that are read with the entity, but for those that may lead back to it. */
  public List<Reference> references() {
    return fields.stream()
        .filter(field -> !Relations.isEager(field))
        .flatMap(EntityOutline::reference)
        .toList();
  }

  /** The to-ones that are read with the entity. */
  public List<Reference> allReferences() {
    return fields.stream().flatMap(EntityOutline::reference).toList();
  }

  /** The to-ones that are part of the key. */
  public List<Reference> keyReferences() {
    return fields.stream()
        .filter(field -> field.annotations().has(Id.class))
        .flatMap(EntityOutline::reference)
        .toList();
  }

  private static Stream<Reference> reference(FieldDeclaration field) {
    return Relations.toOneTarget(field).stream().map(type -> new Reference(field.shown(), type));
  }

  Optional<RelationTarget> target() {
    return key.filter(known -> !known.properties().isEmpty())
        .map(known -> new RelationTarget(type(), names, table, known));
  }
}
