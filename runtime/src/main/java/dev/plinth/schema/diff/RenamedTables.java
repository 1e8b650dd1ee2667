package dev.plinth.schema.diff;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import java.util.List;
import java.util.Map;

/**
 * The tables once their renames are done.
 *
 * @param before the old schema under new names of tables
 * @param oldByNew tables that stay: new name to old name, sorted
 * @param vanished tables that go, as they are called by then
 * @param added tables that come
 * @param oldNames tables that were renamed, if only to be dropped: name by then to old name
 */
record RenamedTables(
    Schema before,
    Map<TableName, TableName> oldByNew,
    List<TableName> vanished,
    List<TableName> added,
    Map<TableName, TableName> oldNames) {}
