package dev.plinth.error;

import org.jspecify.annotations.Nullable;

/** Why a database lets nobody in, and what to do about it. */
public enum ConnectionRefusal {
  /** User or password is wrong. */
  CREDENTIALS("are user and password right?"),
  /** The server has no such database. */
  NO_DATABASE("create this database, or correct the URL"),
  /** The server takes no more connections. */
  FULL("let the server take more connections, or give the builder a smaller poolSize"),
  /** Another process has the file of an H2 database. */
  IN_USE("another process has it open; end that, or add ;AUTO_SERVER=TRUE to the URLs of both"),
  /** The driver of MySQL would have to ask the server for its key, and may not. */
  NO_KEY(
      "let the URL ask for encryption with sslMode=REQUIRED, or, in a network that you trust, for"
          + " the key with allowPublicKeyRetrieval=true"),
  /** Nobody answers. */
  NO_SERVER("is the server running, and are host and port right?");

  /** What PostgreSQL's driver says if the server wants a password and there is none. */
  private static final String REJECTED = "08004";

  private final String wayOut;

  ConnectionRefusal(String wayOut) {
    this.wayOut = wayOut;
  }

  /**
   * What to do about a failed connection, with a semicolon in front; empty if nobody knows.
   *
   * @param state the SQLSTATE of the failure, or null
   * @param code the driver's code of the failure
   * @param message what the driver says; MySQL's has no code of its own for a key
   */
  public static String wayOut(@Nullable String state, int code, @Nullable String message) {
    boolean isKey = message != null && message.contains("Public Key Retrieval");
    ConnectionRefusal byCode = isKey ? NO_KEY : ofCode(code);
    ConnectionRefusal kind = byCode == null && state != null ? ofState(state) : byCode;
    return kind == null ? "" : "; " + kind.wayOut;
  }

  /** Codes of MariaDB, MySQL and H2. */
  private static @Nullable ConnectionRefusal ofCode(int code) {
    return switch (code) {
      case 1045, 28000 -> CREDENTIALS;
      case 1049, 90146, 90149 -> NO_DATABASE;
      case 1040, 1203 -> FULL;
      case 90020 -> IN_USE;
      case 90067 -> NO_SERVER;
      default -> null;
    };
  }

  private static @Nullable ConnectionRefusal ofState(String state) {
    if (state.startsWith("28") || state.equals(REJECTED)) {
      return CREDENTIALS;
    }
    if (state.startsWith("3D")) {
      return NO_DATABASE;
    }
    if (state.startsWith("53")) {
      return FULL;
    }
    return state.startsWith("08") ? NO_SERVER : null;
  }
}
