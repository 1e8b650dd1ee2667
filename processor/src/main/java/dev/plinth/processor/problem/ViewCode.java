package dev.plinth.processor.problem;

/** Views. */
public enum ViewCode implements ProblemCode {
  VIEW_QUERY("PL1830", "The query of the view %s %s. Write one select without parameters."),
  VIEW_ANNOTATION(
      "PL1832",
      "@%s has no effect on %s, because a view only shows what tables store. Remove it, or say it"
          + " where the table is declared."),
  VIEW_COLUMN(
      "PL1833",
      "%s has no effect on %s, because a view only shows what tables store. Remove it, or say it"
          + " where the table is declared."),
  VIEW_KEY_GENERATED(
      "PL1834", "%s is the key of a view, and nothing generates it. Remove generated."),
  VIEW_TABLE(
      "PL1839",
      "%s is a view, and @Table beside @View only gives it names, but names nothing here. Remove"
          + " @Table, or @View if its rows are to be stored."),
  VIEW_REFERENCED(
      "PL1835",
      "%s refers to %s, which is a view, and a row of a view can't be referred to. Refer to the"
          + " table behind it, or mark the property @Transient."),
  VIEW_REFUSED("PL1837", "SQLite does not understand the query of the view %s: %s"),
  VIEW_COLUMN_MISSING(
      "PL1838", "column \"%s\" not found in the query of the view %s, which %s is read from. %s"),
  VIEW_HIERARCHY(
      "PL1836",
      "%s is a view, and variants that share one are not supported. Declare one record with all"
          + " columns, or remove @View.");

  private final Wording wording;

  ViewCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
