package dev.plinth.processor.model;

import dev.plinth.processor.declaration.FieldDeclaration;

/**
 * A plain value and the field that declares it.
 *
 * @param member the field with the type that it stands in
 */
public record DeclaredColumn(ColumnProperty property, Member member) {

  public ColumnModel column() {
    return property.column();
  }

  public FieldDeclaration field() {
    return member.field();
  }

  /** As the user reads it: {@code User.name}. */
  public String shown() {
    return member.shown();
  }
}
