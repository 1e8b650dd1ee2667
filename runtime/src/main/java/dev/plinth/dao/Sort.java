package dev.plinth.dao;

/**
 * By which column rows are sorted, and which way; made by {@link TableColumn#asc()} and {@link
 * Column#desc()}. Data, so that what a caller chooses never becomes text of a statement.
 *
 * @param <E> the entity
 * @param column holds the values that are compared
 * @param direction smallest or greatest first
 * @param nulls where the rows without a value come
 */
public record Sort<E>(TableColumn<E, ?> column, Direction direction, Nulls nulls)
    implements SortOrder {

  /** Which values come first. */
  public enum Direction {
    /** Smallest first. */
    ASC,
    /** Greatest first. */
    DESC;

    /** The other one. */
    public Direction reversed() {
      return this == ASC ? DESC : ASC;
    }
  }

  /** Where the rows without a value come. */
  public enum Nulls {
    /** Where the database puts them, which differs from one to the other. */
    UNSPECIFIED,
    /** Before all others. */
    FIRST,
    /** Behind all others. */
    LAST;

    /** The other end. */
    public Nulls reversed() {
      return switch (this) {
        case UNSPECIFIED -> UNSPECIFIED;
        case FIRST -> LAST;
        case LAST -> FIRST;
      };
    }
  }

  /** The same order, with rows without a value before all others. */
  @Override
  public Sort<E> nullsFirst() {
    return new Sort<>(column, direction, Nulls.FIRST);
  }

  /** The same order, with rows without a value behind all others. */
  @Override
  public Sort<E> nullsLast() {
    return new Sort<>(column, direction, Nulls.LAST);
  }

  /** The order that gives the same rows from the last to the first. */
  @Override
  public Sort<E> reversed() {
    return new Sort<>(column, direction.reversed(), nulls.reversed());
  }

  /** {@code user_account.name desc nulls last}. */
  @Override
  public String toString() {
    String text = column + (direction == Direction.ASC ? "" : " desc");
    return switch (nulls) {
      case UNSPECIFIED -> text;
      case FIRST -> text + " nulls first";
      case LAST -> text + " nulls last";
    };
  }
}
