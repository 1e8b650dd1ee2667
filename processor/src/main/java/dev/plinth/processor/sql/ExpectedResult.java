package dev.plinth.processor.sql;

import dev.plinth.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method makes of each row.
 *
 * @param shown the Java type, for messages
 * @param components of a row; the one value of a scalar
 * @param key what the first column is, where rows are kept by it; else null
 */
public record ExpectedResult(
    Kind kind, String shown, List<ResultComponent> components, @Nullable ResultComponent key) {

  /** The forms of a result. */
  public enum Kind {
    /** The method returns nothing. */
    NONE,
    /** One value: of a query its only column, of another statement the count of rows. */
    SCALAR,
    /** A record or entity with one component for each column. */
    ROW,
    /** Anything: nothing is checked. */
    ANY
  }

  public static final ExpectedResult NONE = new ExpectedResult(Kind.NONE, "void", List.of(), null);
  public static final ExpectedResult ANY = new ExpectedResult(Kind.ANY, "", List.of(), null);

  public ExpectedResult {
    components = List.copyOf(components);
  }

  /** One value per row; {@code type} is null where a converter or the like decides. */
  public static ExpectedResult scalar(String shown, @Nullable ColumnType type, boolean nullable) {
    return new ExpectedResult(
        Kind.SCALAR, shown, List.of(new ResultComponent("", "", type, nullable)), null);
  }

  /** A record, class or entity per row. */
  public static ExpectedResult row(String shown, List<ResultComponent> components) {
    return new ExpectedResult(Kind.ROW, shown, components, null);
  }

  /** The same behind a first column that is not NULL. */
  public ExpectedResult keyed(@Nullable ColumnType type) {
    return new ExpectedResult(
        kind, shown, components, new ResultComponent("key", "key", type, false));
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
