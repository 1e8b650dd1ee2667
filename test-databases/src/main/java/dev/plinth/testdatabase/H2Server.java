package dev.plinth.testdatabase;

import java.util.concurrent.atomic.AtomicInteger;

/** H2: databases in the memory of this JVM, with names in lower case as Plinth opens them. */
final class H2Server implements TestServer {

  private final AtomicInteger count = new AtomicInteger();

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public EmptyDatabase create() {
    String url =
        "jdbc:h2:mem:plinth_test_%d;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(count.incrementAndGet());
    return new EmptyDatabase(url, () -> Jdbc.execute(url, "shutdown"));
  }
}
