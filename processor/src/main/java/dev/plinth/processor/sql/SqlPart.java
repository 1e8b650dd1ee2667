package dev.plinth.processor.sql;

import java.util.List;

/** A piece of a statement; parameters stand in it in the order of {@link BoundSql#parameters}. */
public sealed interface SqlPart {

  /** Calls the method of {@code visitor} that is made for this part. */
  <R> R accept(Visitor<R> visitor);

  /** One method per part. */
  interface Visitor<R> {
    R text(Text part);

    R inList(InList part);

    R optional(Optional part);
  }

  /**
   * SQL as it is, with a {@code ?} per parameter.
   *
   * @param parameters indexes into {@link BoundSql#parameters}, one for each {@code ?}, in order
   */
  record Text(String sql, List<Integer> parameters) implements SqlPart {
    public Text {
      parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * A condition {@code x in (:list)}: with elements {@code before}, a {@code ?} for each of them
   * between commas, {@code after}; without any {@code whenEmpty}, and nothing of it is bound.
   *
   * @param before what stands before the first element, its parameters are bound before the list
   * @param parameter index of the list in {@link BoundSql#parameters}
   * @param whenEmpty a condition that is false, or true for {@code not in}
   */
  record InList(Text before, int parameter, String after, String whenEmpty, boolean negated)
      implements SqlPart {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inList(this);
    }
  }

  /**
   * Parts that are left out where an argument is absent.
   *
   * @param parameter name of the method's parameter: null leaves the parts out, and so does false
   *     where it is a primitive boolean
   * @param otherwise what stands there instead, without parameters
   */
  record Optional(String parameter, List<SqlPart> parts, String otherwise) implements SqlPart {
    public Optional {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.optional(this);
    }
  }
}
