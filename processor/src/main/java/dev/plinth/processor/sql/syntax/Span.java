package dev.plinth.processor.sql.syntax;

import java.util.Comparator;

/** A place in the text. */
public record Span(int start, int end) {
  public static final Comparator<Span> BY_START =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  static Span of(Token token) {
    return new Span(token.offset(), token.end());
  }

  /** From the start of this to the end of the other. */
  public Span to(Span other) {
    return new Span(start, Math.max(end, other.end));
  }

  public int length() {
    return end - start;
  }
}
