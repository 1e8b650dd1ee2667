package dev.plinth.migration.inspect;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The structure of a SQLite database; constraints are compared without their names. */
public final class SqliteStructure implements Structure {

  @Override
  public List<String> lines(Handle handle) {
    return SqliteLines.of(handle);
  }
}
