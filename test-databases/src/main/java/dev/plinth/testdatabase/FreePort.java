package dev.plinth.testdatabase;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that nobody listens on. */
final class FreePort {

  private static final int ATTEMPTS = 3;

  private FreePort() {}

  /**
   * Starts what listens on a port.
   *
   * @param <T> what is started
   */
  interface Starter<T> {

    /**
     * Begins to listen.
     *
     * @throws ServerStartException if it can't, perhaps because the port is taken
     */
    T start(int port) throws ServerStartException;
  }

  /** Starts something on a free port, and on another one where somebody was faster. */
  static <T> T with(Starter<T> starter) throws ServerStartException {
    for (int attempt = 1; ; attempt++) {
      try {
        return starter.start(find());
      } catch (ServerStartException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static int find() throws ServerStartException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new ServerStartException("no free port: " + e.getMessage(), e);
    }
  }
}
