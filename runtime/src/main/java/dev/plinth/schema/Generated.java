package dev.plinth.schema;

/**
 * A column that the database computes from others of its row.
 *
 * @param expression SQL, normalised
 * @param stored whether the value is kept in the row instead of computed when read
 */
public record Generated(String expression, boolean stored) {

  public Generated {
    expression = SqlText.normalise(expression);
  }
}
