package dev.plinth.processor.problem;

/** Unique keys and indexes, which name several columns. */
public enum IndexCode implements ProblemCode {
  COLUMNS_MISSING("PL1501", "@%s on the type %s names no properties. Add columns = {\"…\"}."),
  COLUMNS_ON_PROPERTY(
      "PL1502", "@%s on %s is about that property alone. Remove columns, or move it to the type."),
  COLUMNS_WITHOUT_COLUMN(
      "PL1503", "%s has no column in %s, so @%s can't name it. Remove it from columns."),
  COLUMNS_REPEATED("PL1504", "@%s on %s names \"%s\" twice. Remove one."),
  ORDER_COUNT("PL1505", "@Index on %s orders %s of its %s properties. Give each its order."),
  KEY_REPEATED("PL1506", "%s repeats the %s over %s. Remove one of the two."),
  CONDITION_WRONG(
      "PL1507",
      "where of @Index on %s %s. Write one condition over columns, as in \"name is not null\".");

  private final Wording wording;

  IndexCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
