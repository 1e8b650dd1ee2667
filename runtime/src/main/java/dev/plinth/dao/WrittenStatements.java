package dev.plinth.dao;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Statements that are written when they are asked for first, by what they depend on. */
final class WrittenStatements {

  /** How many are kept; queries that change with each call come in any number. */
  private static final int BOUND = 256;

  private final Map<Object, SqlStatement> byShape = new ConcurrentHashMap<>();

  /**
   * The one of this shape; writing one twice does no harm.
   *
   * @param shape all that it depends on, as a value
   */
  SqlStatement of(Object shape, Supplier<SqlStatement> writer) {
    SqlStatement known = byShape.get(shape);
    if (known != null) {
      return known;
    }
    SqlStatement written = writer.get();
    if (byShape.size() < BOUND) {
      byShape.put(shape, written);
    }
    return written;
  }
}
