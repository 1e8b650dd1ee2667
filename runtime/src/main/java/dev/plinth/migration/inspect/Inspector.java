package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads the catalogue of a live database as a schema. */
public interface Inspector {

  /**
   * All tables, enum types and views that are not Plinth's own or an extension's, in the order of
   * their columns. Fragments are in the words of the database: those of two databases of one kind
   * can be compared as texts, those of a declared schema by {@link FragmentShape}.
   */
  Schema inspect(Handle handle);

  /**
   * What a schema has no words for, such as triggers, routines and sequences: one line each in the
   * words of the database, sorted.
   */
  List<String> others(Handle handle);

  /**
   * The declared column with the type that is read back, where the database stores several alike.
   */
  ColumnSchema stored(ColumnSchema declared);

  /** What else is not read back as it was declared. */
  Set<Forgotten> forgets();
}
