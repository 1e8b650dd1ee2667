package dev.plinth.testdatabase;

/** A database that starts empty and belongs to one test; closing drops it. */
public final class EmptyDatabase implements AutoCloseable {

  private final String url;
  private final Runnable drop;

  EmptyDatabase(String url, Runnable drop) {
    this.url = url;
    this.drop = drop;
  }

  /** The JDBC URL; it holds all that is needed to connect. */
  public String url() {
    return url;
  }

  @Override
  public void close() {
    drop.run();
  }

  @Override
  public String toString() {
    return url;
  }
}
