package dev.plinth.query;

/** Another select whose rows are put together with those before it. */
record Combination(Kind kind, SelectTree query) {

  /** How the rows of two selects are put together. */
  enum Kind {
    UNION("union"),
    UNION_ALL("union all"),
    INTERSECT("intersect"),
    EXCEPT("except");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
