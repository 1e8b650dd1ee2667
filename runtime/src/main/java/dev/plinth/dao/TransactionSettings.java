package dev.plinth.dao;

import org.jspecify.annotations.Nullable;

/**
 * What a transaction is to be like; kept in constants of generated code.
 *
 * @param isolation null for that of the database
 * @param readOnly whether it refuses to write; the database does so where it can
 */
public record TransactionSettings(@Nullable Isolation isolation, boolean readOnly) {

  /** As the database runs transactions by default. */
  public static final TransactionSettings DEFAULT = new TransactionSettings(null, false);

  /** With this isolation, or a stricter one where the database has no other. */
  public TransactionSettings isolation(Isolation level) {
    return new TransactionSettings(level, readOnly);
  }

  /** Without writing. */
  public TransactionSettings readingOnly() {
    return new TransactionSettings(isolation, true);
  }
}
