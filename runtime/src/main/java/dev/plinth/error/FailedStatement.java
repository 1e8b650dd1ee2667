package dev.plinth.error;

import org.jspecify.annotations.Nullable;

/**
 * A statement that the database refused.
 *
 * @param name where it comes from, as {@code UserDao.insert}
 * @param sql its text
 * @param cause what the driver, or Jdbi, threw; null if the statement was not even run
 */
public record FailedStatement(String name, String sql, @Nullable Exception cause) {}
