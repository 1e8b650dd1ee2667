package dev.plinth.migration.inspect;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads what a live database is made of, to compare it with another one of the same kind. */
public interface Structure {

  /**
   * Sorted lines: equal ones mean that nobody can tell the databases apart, names of constraints
   * aside where the database doesn't keep them. Plinth's own tables are left out.
   */
  List<String> lines(Handle handle);
}
