package dev.plinth;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class H2DatabaseLifeContractTest extends DatabaseLifeContractTest {

  @TempDir private Path folder;
  private H2TcpServer server;

  H2DatabaseLifeContractTest() {
    super(ServerSessions.H2);
  }

  @BeforeEach
  void start() throws Exception {
    server = new H2TcpServer(folder);
  }

  @Override
  String url() {
    return server.url() + ";USER=ann;PASSWORD=s3cret!";
  }

  @Override
  boolean isCutOff() {
    return false;
  }

  @AfterEach
  void stop() {
    server.close();
  }
}
