package dev.plinth.processor.sql.syntax;

import java.util.List;
import java.util.Locale;

/**
 * A name as it stands in a statement.
 *
 * @param name without quotes
 * @param quoted whether letter case counts
 */
public record Identifier(String name, boolean quoted, Span span) {
  static Identifier of(Token token) {
    return new Identifier(token.name(), token.is(Token.Kind.QUOTED_NAME), Span.of(token));
  }

  /** Whether this names what is called {@code other}. */
  public boolean names(String other) {
    return quoted ? name.equals(other) : name.equalsIgnoreCase(other);
  }

  /** Whether both name the same. */
  public boolean names(Identifier other) {
    return (quoted && other.quoted) ? name.equals(other.name) : name.equalsIgnoreCase(other.name);
  }

  /** As databases fold it. */
  public String folded() {
    return quoted ? name : name.toLowerCase(Locale.ROOT);
  }

  static Span span(List<Identifier> path) {
    return path.get(0).span().to(path.get(path.size() - 1).span());
  }
}
