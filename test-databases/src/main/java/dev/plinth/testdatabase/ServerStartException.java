package dev.plinth.testdatabase;

import org.jspecify.annotations.Nullable;

/** A server that can't run on this machine; the message says why. */
final class ServerStartException extends Exception {

  private static final long serialVersionUID = 1;

  ServerStartException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
