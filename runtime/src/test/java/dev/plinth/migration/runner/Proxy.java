package dev.plinth.migration.runner;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What stands between clients and the server of a JDBC URL, on a port of its own. */
abstract class Proxy implements AutoCloseable {

  private final URI server;
  private final ServerSocket clients;
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  Proxy(String url) throws IOException {
    server = URI.create(url.substring("jdbc:".length()));
    clients = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /** Takes clients from now on. */
  final void listen() {
    start(
        () -> {
          while (true) {
            Socket client = clients.accept();
            open.add(client);
            serve(client);
          }
        });
  }

  /** Serves one client, on threads of its own. */
  abstract void serve(Socket client) throws IOException;

  final URI server() {
    return server;
  }

  final int port() {
    return clients.getLocalPort();
  }

  /** A new connection to the server. */
  final Socket connect() throws IOException {
    Socket socket = new Socket(server.getHost(), server.getPort());
    open.add(socket);
    return socket;
  }

  static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // One side or the test hung up.
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public final void close() throws IOException {
    clients.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  /** What a thread does. */
  interface Work {
    void run() throws IOException, InterruptedException;
  }
}
