package dev.plinth.migration.runner;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/**
 * A network between a client and a server that stops carrying anything, without telling either
 * side, as a cut cable or a firewall does.
 */
final class FreezingProxy extends Proxy {

  private final String url;
  private volatile boolean isFrozen;

  /** One in front of the server of a JDBC URL. */
  FreezingProxy(String url) throws IOException {
    super(url);
    this.url = url;
    listen();
  }

  /** The same database through the proxy. */
  String url() {
    return url.replaceFirst("//[^/]+/", "//127.0.0.1:" + port() + "/");
  }

  /** From now on nothing gets through. */
  void freeze() {
    isFrozen = true;
  }

  @Override
  void serve(Socket client) throws IOException {
    Socket behind = connect();
    start(() -> carry(client.getInputStream(), behind.getOutputStream()));
    start(() -> carry(behind.getInputStream(), client.getOutputStream()));
  }

  private void carry(InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[8192];
    int read = from.read(buffer);
    while (read >= 0) {
      if (!isFrozen) {
        to.write(buffer, 0, read);
        to.flush();
      }
      read = from.read(buffer);
    }
  }
}
