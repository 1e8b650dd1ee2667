package dev.plinth.schema;

/** The constraints that have a name of their own. */
public enum ConstraintKind {
  PRIMARY_KEY("primary key"),
  UNIQUE("unique constraint"),
  FOREIGN_KEY("foreign key"),
  CHECK("check");

  private final String words;

  ConstraintKind(String words) {
    this.words = words;
  }

  /** How a sentence calls it. */
  public String words() {
    return words;
  }
}
