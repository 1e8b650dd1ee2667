package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import java.util.List;

/**
 * A class or record whose properties are columns of an entity's table.
 *
 * @param construction how generated code makes an instance
 * @param properties in declared order
 */
public record EmbeddedType(
    EntityDeclaration declaration, Construction construction, List<StoredProperty> properties) {

  public EmbeddedType {
    properties = List.copyOf(properties);
  }

  /** Whether an instance, or one inside of it, is made of the entities that it refers to. */
  public boolean takesEntities() {
    return construction.takesEntities()
        || properties.stream()
            .anyMatch(
                property ->
                    property instanceof EmbeddedProperty held && held.embedded().takesEntities());
  }

  public ClassName type() {
    return declaration.type();
  }
}
