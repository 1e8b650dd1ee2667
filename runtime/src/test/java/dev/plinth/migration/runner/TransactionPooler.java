package dev.plinth.migration.runner;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * A pooler in front of PostgreSQL that lends its two sessions to clients for one transaction each,
 * as PgBouncer does with {@code pool_mode = transaction}. It knows so much of the protocol that it
 * sees where a transaction ends.
 */
final class TransactionPooler extends Proxy {

  /** Which session a transaction gets. */
  enum Choice {
    /** The one that was used last, as PgBouncer does. */
    LAST_USED,
    /** The one that rested longest, as PgBouncer does with {@code server_round_robin}. */
    IN_TURN
  }

  private static final int SSL = 80877103;
  private static final int GSS = 80877104;

  private final Choice choice;
  private final BlockingDeque<Session> idle = new LinkedBlockingDeque<>();

  /** One in front of the server of a JDBC URL. */
  TransactionPooler(String url, Choice choice) throws IOException {
    super(url);
    this.choice = choice;
    listen();
  }

  /** The same database through the pooler. */
  String url() {
    return "jdbc:postgresql://127.0.0.1:%d%s?%s&prepareThreshold=0"
        .formatted(port(), server().getPath(), server().getQuery());
  }

  @Override
  void serve(Socket client) {
    start(() -> answer(client));
  }

  private void answer(Socket client) throws IOException, InterruptedException {
    DataInputStream in = new DataInputStream(client.getInputStream());
    OutputStream out = client.getOutputStream();
    byte[] startup = packet(in);
    while (isRequest(startup)) {
      out.write('N');
      startup = packet(in);
    }
    synchronized (idle) {
      if (idle.isEmpty()) {
        idle.add(new Session(startup));
        idle.add(new Session(startup));
      }
    }
    out.write(idle.getFirst().greeting);
    int type = in.read();
    while (type >= 0 && type != 'X') {
      Session session = choice == Choice.LAST_USED ? idle.takeFirst() : idle.takeLast();
      try {
        session.transaction(type, in, out);
      } finally {
        idle.addFirst(session);
      }
      type = in.read();
    }
  }

  private static boolean isRequest(byte[] packet) {
    int code = ByteBuffer.wrap(packet).getInt(4);
    return code == SSL || code == GSS;
  }

  /** A message without a type: its length, then the rest. */
  private static byte[] packet(DataInputStream in) throws IOException {
    int length = in.readInt();
    return ByteBuffer.allocate(length).putInt(length).put(in.readNBytes(length - 4)).array();
  }

  /** A session of the server. */
  private final class Session {
    private final DataInputStream in;
    private final OutputStream out;
    private final byte[] greeting;

    Session(byte[] startup) throws IOException {
      Socket socket = connect();
      in = new DataInputStream(socket.getInputStream());
      out = socket.getOutputStream();
      out.write(startup);
      ByteArrayOutputStream greeting = new ByteArrayOutputStream();
      answer(greeting);
      this.greeting = greeting.toByteArray();
    }

    /** Passes on what both sides say, from a message of this type until no transaction is open. */
    void transaction(int first, DataInputStream client, OutputStream toClient) throws IOException {
      int type = first;
      while (true) {
        out.write(type);
        out.write(packet(client));
        if ((type == 'Q' || type == 'S') && answer(toClient) == 'I') {
          return;
        }
        type = client.readUnsignedByte();
      }
    }

    /** Passes on an answer; gives the state of the transaction behind it. */
    private int answer(OutputStream to) throws IOException {
      while (true) {
        int type = in.readByte();
        byte[] rest = packet(in);
        to.write(type);
        to.write(rest);
        if (type == 'Z') {
          to.flush();
          return rest[4];
        }
      }
    }
  }
}
