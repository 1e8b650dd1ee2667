package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Embedded;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.EntityLookup;
import dev.plinth.processor.declaration.FieldDeclaration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field whose value stands in an entity's table, also of a variant or of what is embedded.
 *
 * @param name the way to it: {@code user}, {@code address.city}
 */
record FieldPath(String name, FieldDeclaration field) {

  /** All of an entity, what embeds others in front of what is in it. */
  static Stream<FieldPath> all(EntityDeclaration entity, EntityLookup types) {
    return StoredFields.ofTable(entity)
        .map(field -> new FieldPath(field.name(), field))
        .flatMap(path -> path.andInside(entity.type(), types, List.of()));
  }

  /** What embeds itself is a problem of its own, and ends here. */
  private Stream<FieldPath> andInside(
      ClassName entity, EntityLookup types, List<ClassName> around) {
    Stream<FieldPath> own = Stream.of(this);
    if (!field.annotations().has(Embedded.class)
        || !(Relations.value(field.type()).raw() instanceof ClassName type)
        || around.contains(type)) {
      return own;
    }
    List<ClassName> inside = Stream.concat(around.stream(), Stream.of(type)).toList();
    return Stream.concat(
        own,
        types.embedded(type, entity, field.source()).stream()
            .flatMap(StoredFields::of)
            .map(each -> new FieldPath(name + "." + each.name(), each))
            .flatMap(path -> path.andInside(entity, types, inside)));
  }
}
