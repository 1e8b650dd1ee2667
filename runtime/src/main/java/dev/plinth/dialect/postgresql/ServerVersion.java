package dev.plinth.dialect.postgresql;

import java.util.Optional;

/** Says which PostgreSQL servers are too old. */
public final class ServerVersion {

  private static final int OLDEST = 15;

  private ServerVersion() {}

  /**
   * Why a server can't be used, as a sentence without its full stop; nothing if it can.
   *
   * @param version as the server names it, such as {@code 14.19 (Debian 14.19-1)}
   */
  public static Optional<String> complaint(int majorVersion, String version) {
    return majorVersion < OLDEST
        ? Optional.of(
            "this is PostgreSQL %s, and Plinth needs %d or later".formatted(version, OLDEST))
        : Optional.empty();
  }
}
