package dev.plinth.migration.runner;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A network between a client and a server that stops carrying anything, without telling either
 * side, as a cut cable or a firewall does.
 */
final class FreezingProxy implements AutoCloseable {

  private final String url;
  private final URI server;
  private final ServerSocket clients;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private volatile boolean isFrozen;

  /** One in front of the server of a JDBC URL. */
  FreezingProxy(String url) throws IOException {
    this.url = url;
    this.server = URI.create(url.substring("jdbc:".length()));
    this.clients = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** The same database through the proxy. */
  String url() {
    return url.replaceFirst("//[^/]+/", "//127.0.0.1:" + clients.getLocalPort() + "/");
  }

  /** From now on nothing gets through. */
  void freeze() {
    isFrozen = true;
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = clients.accept();
      Socket behind = new Socket(server.getHost(), server.getPort());
      open.add(client);
      open.add(behind);
      start(() -> carry(client.getInputStream(), behind.getOutputStream()));
      start(() -> carry(behind.getInputStream(), client.getOutputStream()));
    }
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

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // One side or the test hung up.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    clients.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  /** What a thread does. */
  private interface Work {
    void run() throws IOException;
  }
}
