package dev.plinth.error;

import org.jspecify.annotations.Nullable;

/** A revision folder, a target or an option that doesn't make sense; nothing was run. */
public final class MigrationInputException extends MigrationException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, where, and how to mend it. */
  public MigrationInputException(String message) {
    super(message, null);
  }

  /** Likewise, for what the file system or a parser reported. */
  public MigrationInputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
