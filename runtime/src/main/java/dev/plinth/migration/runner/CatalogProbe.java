package dev.plinth.migration.runner;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tells by the catalogue whether a statement took effect that was interrupted. */
interface CatalogProbe {

  /** Of a database on which nothing runs outside of transactions. */
  CatalogProbe NONE = (handle, sql) -> Optional.empty();

  /**
   * A fingerprint of all that the catalogue says about what the statement names: it changes when
   * the statement takes effect. Nothing if no catalogue shows the effect of such a statement.
   */
  Optional<String> fingerprint(Handle handle, String sql);
}
