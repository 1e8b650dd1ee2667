package dev.plinth.dao;

import java.sql.SQLException;
import org.jdbi.v3.core.CloseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what is no longer needed; a failure to do so changes no result and is only logged. */
final class Quietly {

  private static final Logger LOG = LoggerFactory.getLogger(Quietly.class);

  private Quietly() {}

  static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (SQLException | CloseException e) {
      LOG.debug("could not close a statement, result or connection", e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
