package dev.plinth.processor.sql;

import dev.plinth.schema.TableName;
import java.util.List;

/**
 * What a statement does with one table or view of the schema.
 *
 * @param read names of columns, sorted
 * @param written names of columns, sorted; all of them where a row is deleted
 * @param deletes whether rows may be deleted
 */
public record TableUse(TableName table, List<String> read, List<String> written, boolean deletes) {
  public TableUse {
    read = List.copyOf(read);
    written = List.copyOf(written);
  }
}
