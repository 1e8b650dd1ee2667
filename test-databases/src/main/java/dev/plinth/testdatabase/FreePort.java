package dev.plinth.testdatabase;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that nobody listens on right now. */
final class FreePort {

  private FreePort() {}

  static int find() throws ServerStartException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new ServerStartException("no free port: " + e.getMessage(), e);
    }
  }
}
