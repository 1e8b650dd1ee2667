package dev.plinth.processor.declaration;

import javax.lang.model.element.TypeElement;

/** What a type is. */
public enum TypeForm {
  CLASS("a class"),
  RECORD("a record"),
  INTERFACE("an interface"),
  ENUM("an enum"),
  ANNOTATION("an annotation");

  private final String shown;

  TypeForm(String shown) {
    this.shown = shown;
  }

  static TypeForm of(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> RECORD;
      case INTERFACE -> INTERFACE;
      case ENUM -> ENUM;
      case ANNOTATION_TYPE -> ANNOTATION;
      default -> CLASS;
    };
  }

  /** With its article, for messages. */
  public String shown() {
    return shown;
  }
}
