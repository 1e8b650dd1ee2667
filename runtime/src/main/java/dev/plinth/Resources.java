package dev.plinth;

/** Closes what may complain about it. */
final class Resources {

  private Resources() {}

  static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("could not close the database: " + e.getMessage(), e);
    }
  }
}
