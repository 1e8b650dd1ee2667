package dev.plinth.query;

/** What joins conditions. */
enum Connective {
  AND("and"),
  OR("or");

  private final String word;

  Connective(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
