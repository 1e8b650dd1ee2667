package dev.plinth.processor.sql;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import java.util.Optional;

/** Finds what a statement names and the module has not, such as the tables of other jars. */
@FunctionalInterface
public interface OtherTables {

  /** Where there are none. */
  OtherTables NONE = table -> Optional.empty();

  /**
   * The table or view with all of its columns, and whatever else its entity has.
   *
   * @param table without schema where the statement says none
   */
  Optional<Schema> find(TableName table);
}
