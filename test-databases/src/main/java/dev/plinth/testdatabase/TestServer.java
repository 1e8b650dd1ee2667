package dev.plinth.testdatabase;

/**
 * A database system that tests run on. It starts at the first use in a JVM, serves all tests of
 * that JVM, and goes away with it.
 */
public interface TestServer {

  /** The name of the dialect, as in {@code plinth.dialects}. */
  String name();

  /**
   * A new, empty database. Where this machine can't run the system, the calling test is skipped
   * with the reason.
   *
   * @throws org.opentest4j.TestAbortedException where the system can't run here
   */
  EmptyDatabase create();
}
