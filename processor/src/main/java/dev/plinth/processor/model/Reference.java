package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.processor.declaration.FieldDeclaration;

/**
 * A property that is read with its entity: a plain to-one, or the other side of one.
 *
 * @param owner the entity whose table has it
 * @param name the way to it from the owner: {@code user}, {@code ship.depot}
 * @param target the entity that it leads to
 */
public record Reference(ClassName owner, String name, FieldDeclaration field, ClassName target) {

  /** As the user reads it: {@code Address.user}. */
  public String shown() {
    return field.shown();
  }

  boolean isKey() {
    return field.annotations().has(Id.class);
  }

  /** Whether the user accepts that it may lead back to its own type. */
  boolean isEager() {
    return Relations.isEager(field);
  }

  /** Whether the other side is the one that is stored. */
  public boolean isInverse() {
    return field.annotations().find(OneToOne.class).filter(Relations::isMapped).isPresent();
  }

  /** Whether it is the other side of {@code reference}, and so leads back to the same row. */
  public boolean isInverseOf(Reference reference) {
    return isInverse()
        && target.equals(reference.owner())
        && field
            .annotations()
            .find(OneToOne.class)
            .flatMap(relation -> relation.text("mappedBy"))
            .filter(reference.name()::equals)
            .isPresent();
  }
}
