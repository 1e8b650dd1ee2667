package dev.plinth.schema;

/**
 * A condition that every row of a table meets.
 *
 * @param expression SQL, normalised
 */
public record Check(String name, String expression) implements Named {

  public Check {
    expression = SqlText.normalise(expression);
  }
}
