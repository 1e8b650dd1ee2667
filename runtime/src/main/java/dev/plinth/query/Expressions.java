package dev.plinth.query;

/** Expressions that begin with no column. */
public final class Expressions {

  private Expressions() {}

  /** The number of rows: {@code count(*)}. */
  public static NumberExpression<Long> count() {
    return Aggregates.count(null, false);
  }

  /** Holds where the condition does not. */
  public static Condition not(Condition condition) {
    return condition.not();
  }
}
