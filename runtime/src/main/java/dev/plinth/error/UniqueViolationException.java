package dev.plinth.error;

import java.util.List;

/** A row whose key or unique value another row has. */
public final class UniqueViolationException extends ConstraintViolationException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final String constraint;

  @SuppressWarnings("serial") // an immutable list of strings is serializable
  private final List<String> columns;

  /** The database names the columns. */
  public UniqueViolationException(FailedStatement failed, String table, List<String> columns) {
    super(failed, table + " already has a row with this " + String.join(", ", columns));
    this.table = table;
    this.constraint = "";
    this.columns = List.copyOf(columns);
  }

  /** The database names the key or index. */
  public UniqueViolationException(FailedStatement failed, String constraint) {
    super(failed, "There already is a row with the same value of " + constraint);
    this.table = "";
    this.constraint = constraint;
    this.columns = List.of();
  }

  /** The name of the table, empty if the database does not say. */
  public String table() {
    return table;
  }

  /**
   * The name of the key or index, as the mapping has it or else the database; empty if neither says
   * it.
   */
  @Override
  public String constraint() {
    String mapped = super.constraint();
    return mapped.isEmpty() ? constraint : mapped;
  }

  /** The names of the columns, empty if the database does not say. */
  public List<String> columns() {
    return columns;
  }
}
