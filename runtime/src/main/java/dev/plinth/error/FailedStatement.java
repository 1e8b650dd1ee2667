package dev.plinth.error;

/**
 * A statement that the database refused.
 *
 * @param name where it comes from, as {@code UserDao.insert}
 * @param sql its text
 * @param cause what the driver, or Jdbi, threw
 */
public record FailedStatement(String name, String sql, Exception cause) {}
