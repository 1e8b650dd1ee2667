package dev.plinth.processor.sql;

import dev.plinth.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method makes of each row.
 *
 * @param shown the Java type, for messages
 * @param components of a row; the one value of a scalar
 */
public record ExpectedResult(Kind kind, String shown, List<ResultComponent> components) {

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

  public static final ExpectedResult NONE = new ExpectedResult(Kind.NONE, "void", List.of());
  public static final ExpectedResult ANY = new ExpectedResult(Kind.ANY, "", List.of());

  public ExpectedResult {
    components = List.copyOf(components);
  }

  /** One value per row; {@code type} is null where a converter or the like decides. */
  public static ExpectedResult scalar(String shown, @Nullable ColumnType type, boolean nullable) {
    return new ExpectedResult(
        Kind.SCALAR, shown, List.of(new ResultComponent("", "", type, nullable)));
  }

  /** A record, class or entity per row. */
  public static ExpectedResult row(String shown, List<ResultComponent> components) {
    return new ExpectedResult(Kind.ROW, shown, components);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
