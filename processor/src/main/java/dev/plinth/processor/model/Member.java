package dev.plinth.processor.model;

import dev.plinth.annotation.Column;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/** A field that is to be stored, together with its entity. */
public record Member(EntityDeclaration entity, FieldDeclaration field) {

  /** As the user reads it: {@code User.name}. */
  public String shown() {
    return field.shown();
  }

  SourceRef source() {
    return field.source();
  }

  public boolean isFinal() {
    return field.is(Modifier.FINAL);
  }

  /** Whether a component of a record is declared as {@link Optional}. */
  boolean isOptional() {
    return entity.isRecord()
        && field.type().is(Optional.class)
        && field.type().arguments().size() == 1;
  }

  /** The type of the value, whether it is wrapped or not. */
  TypeUse valueType() {
    return isOptional() ? field.type().arguments().get(0) : field.type();
  }

  /** What {@code @Column} says, or else the type. */
  boolean isNullable() {
    return field
        .annotations()
        .find(Column.class)
        .flatMap(column -> column.flag("nullable"))
        .orElse(field.nullable() || isOptional());
  }

  Optional<String> columnText(String member) {
    return field.annotations().find(Column.class).flatMap(column -> column.text(member));
  }

  OptionalInt columnNumber(String member) {
    return field
        .annotations()
        .find(Column.class)
        .flatMap(column -> column.number(member))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }
}
