package dev.plinth.type;

/**
 * Turns the values of a property into values that a column holds, and back. Neither way is ever
 * called with null, and neither returns null. Generated code makes one instance and shares it
 * between threads.
 *
 * @param <J> the type of the property
 * @param <C> what the column holds: {@code String}, {@code Long}, {@code UUID} and so on
 */
public interface Converter<J, C> {
  /** What is stored. */
  C toColumn(J value);

  /**
   * What the stored value stands for.
   *
   * @throws RuntimeException if it stands for nothing; the message tells why
   */
  J toProperty(C value);
}
