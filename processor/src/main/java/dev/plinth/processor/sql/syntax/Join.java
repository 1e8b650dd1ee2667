package dev.plinth.processor.sql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One source, and how it is joined to those before it; the first of a list is a comma's. */
public record Join(
    Kind kind,
    boolean natural,
    Source source,
    @Nullable Expression condition,
    List<Identifier> using) {

  /** Which side keeps rows without partner. */
  public enum Kind {
    COMMA,
    INNER,
    LEFT,
    RIGHT,
    FULL
  }
}
