package dev.plinth.processor.sql;

import java.util.List;
import java.util.Optional;

/**
 * The statement as one database gets it.
 *
 * @param parts to join; a statement of one {@link SqlPart.Text} is constant
 */
public record DialectText(String dialect, List<SqlPart> parts) {

  public DialectText {
    parts = List.copyOf(parts);
  }

  /** The whole text where nothing in it depends on arguments. */
  public Optional<String> constant() {
    return parts.size() == 1 && parts.get(0) instanceof SqlPart.Text text
        ? Optional.of(text.sql())
        : Optional.empty();
  }
}
