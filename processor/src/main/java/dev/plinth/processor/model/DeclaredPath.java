package dev.plinth.processor.model;

import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stored property and the field that declares it.
 *
 * @param member the field with the type that it stands in
 */
public record DeclaredPath(PropertyPath path, Member member) {

  /** All stored properties of an entity, with those that are embedded behind what embeds them. */
  static List<DeclaredPath> all(EntityDeclaration entity, List<PropertyModel> properties) {
    return properties.stream()
        .filter(StoredProperty.class::isInstance)
        .map(StoredProperty.class::cast)
        .flatMap(property -> all(PropertyPath.of(property), entity))
        .toList();
  }

  private static Stream<DeclaredPath> all(PropertyPath path, EntityDeclaration type) {
    FieldDeclaration field = type.field(path.property().name()).orElseThrow();
    Stream<DeclaredPath> own = Stream.of(new DeclaredPath(path, new Member(type, field)));
    return path.property() instanceof EmbeddedProperty property
        ? Stream.concat(own, inside(path, property.embedded()))
        : own;
  }

  private static Stream<DeclaredPath> inside(PropertyPath path, EmbeddedType type) {
    return type.properties().stream()
        .flatMap(property -> all(path.then(property), type.declaration()));
  }
}
