package dev.plinth.migration.inspect;

import dev.plinth.schema.Schema;
import dev.plinth.type.ColumnType;
import java.util.Map;
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

  /** The types that are read back as others, because the database stores both alike. */
  Map<ColumnType, ColumnType> storedAs();

  /** What else is not read back as it was declared. */
  Set<Forgotten> forgets();
}
