package dev.plinth.processor.declaration;

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

  /** With its article, for messages. */
  public String shown() {
    return shown;
  }
}
