package dev.plinth.error;

/** A statement that the database refused; subclasses say why where that is known. */
public class StatementException extends PlinthException {

  private static final long serialVersionUID = 1L;

  private final String statement;
  private final String sql;

  /** The statement failed; {@code reason} is a sentence without its full stop. */
  public StatementException(FailedStatement failed, String reason) {
    super(reason + " [" + failed.name() + ": " + failed.sql() + "]", failed.cause());
    this.statement = failed.name();
    this.sql = failed.sql();
  }

  /** Where the statement comes from, as {@code UserDao.insert}. */
  public final String statement() {
    return statement;
  }

  /** The text of the statement. */
  public final String sql() {
    return sql;
  }
}
