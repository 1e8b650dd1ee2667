package dev.plinth.processor.problem;

/** How generated code reaches a property. */
public enum PropertyCode implements ProblemCode {
  PROPERTY_UNREADABLE(
      "PL1301", "%s is %s and %s, so generated code can't read it. Make it %s or %s.%s"),
  PROPERTY_UNWRITABLE("PL1302", "%s is %s, so generated code can't set it. %s.%s"),
  CONSTRUCTOR_MISSING(
      "PL1303",
      "%s has no constructor that generated code can use. Add one without parameters, or one whose"
          + " parameters are named and typed as properties, that is not private and throws no"
          + " checked exception%s.%s"),
  CONSTRUCTOR_AMBIGUOUS(
      "PL1304",
      "%s has several constructors that take %s properties. Add one without parameters, or one that"
          + " takes all of them: %s."),
  PARAMETER_UNKNOWN(
      "PL1305", "parameter \"%s\" of the constructor of %s is no property. Did you mean \"%s\"?"),
  PARAMETER_TYPE(
      "PL1306",
      "parameter \"%s\" of the constructor of %s is %s, but %s is %s. Declare both alike."),
  CONSTRUCTOR_UNCALLABLE(
      "PL1307",
      "the constructor of %s %s, so generated code can't call it. %s, or add one that it can"
          + " call.%s");

  private final Wording wording;

  PropertyCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
