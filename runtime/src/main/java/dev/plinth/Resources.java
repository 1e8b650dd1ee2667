package dev.plinth;

import java.util.List;

/** Closes what may complain about it. */
final class Resources {

  private Resources() {}

  /** Closes all of them, the last one first, and says so if one could not be closed. */
  static void closeAll(List<AutoCloseable> resources) {
    RuntimeException failure = null;
    for (int i = resources.size() - 1; i >= 0; i--) {
      try {
        close(resources.get(i));
      } catch (RuntimeException e) {
        if (failure != null) {
          e.addSuppressed(failure);
        }
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** Closes all of them where something failed, which stays what is told. */
  static void closeBehind(RuntimeException failure, List<AutoCloseable> resources) {
    try {
      closeAll(resources);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

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
