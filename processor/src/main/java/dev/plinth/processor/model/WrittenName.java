package dev.plinth.processor.model;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.ForeignKey;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.WrittenValue;
import java.util.Optional;

/** The name that the user gives to the column of a property. */
public final class WrittenName {

  /** Empty where the name is made from that of the property. */
  public static Optional<WrittenValue> of(FieldDeclaration field) {
    return ofColumn(field)
        .or(() -> ofForeignKey(field))
        .or(() -> Relations.toOne(field).flatMap(relation -> text(relation, "column")));
  }

  /** What {@code @Column} says. */
  public static Optional<WrittenValue> ofColumn(FieldDeclaration field) {
    return field.annotations().find(Column.class).flatMap(column -> text(column, "name"));
  }

  /** What {@code @ForeignKey} says. */
  public static Optional<WrittenValue> ofForeignKey(FieldDeclaration field) {
    return field.annotations().find(ForeignKey.class).flatMap(key -> text(key, "column"));
  }

  private static Optional<WrittenValue> text(AnnotationDeclaration annotation, String member) {
    return annotation.value(member).filter(written -> !written.text().isEmpty());
  }

  private WrittenName() {}
}
