package dev.plinth.dao;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one statement of generated code that depends on which arguments there are and how
 * many elements they hold: each is written once. Kept in a constant; thread-safe.
 */
public final class SqlShapes {

  /** How many texts are kept; what comes after that is written for each call. */
  static final int BOUND = 256;

  private final Map<Shape, SqlStatement> texts = new ConcurrentHashMap<>();

  /** Without a text as yet. */
  public SqlShapes() {}

  /**
   * The statement of this shape.
   *
   * @param writer writes it where it was not asked for before
   * @param sizes all that the text depends on: the sizes of lists, -1 for an absent one, and 1 or 0
   *     for what is there or not
   */
  public SqlStatement get(Supplier<SqlStatement> writer, int... sizes) {
    Shape shape = new Shape(sizes);
    SqlStatement known = texts.get(shape);
    return known == null ? written(shape, writer.get()) : known;
  }

  private SqlStatement written(Shape shape, SqlStatement sql) {
    if (texts.size() < BOUND) {
      texts.put(shape, sql);
    }
    return sql;
  }

  /** How many texts are kept. */
  int size() {
    return texts.size();
  }

  /** Equal by content, which arrays in records are not by themselves. */
  @SuppressWarnings("ArrayRecordComponent") // one per call, seen by nobody else
  private record Shape(int[] sizes) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Shape that && Arrays.equals(sizes, that.sizes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(sizes);
    }
  }
}
