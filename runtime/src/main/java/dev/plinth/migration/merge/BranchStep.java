package dev.plinth.migration.merge;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.operation.ExecuteSql;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.SetOrigin;
import dev.plinth.schema.operation.TableOperation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One step of a branch.
 *
 * @param revision the revision that it belongs to
 * @param description what it does, in words
 * @param operation the operation, or nothing for SQL that somebody wrote
 * @param touches what it changes and rests on
 */
record BranchStep(
    String revision, String description, Optional<Operation> operation, List<Touch> touches) {

  /** An operation on {@code before}. */
  static BranchStep of(String revision, Operation operation, Schema before) {
    return new BranchStep(
        revision,
        operation.describe(),
        Optional.of(operation),
        operation.accept(new Touches(before)));
  }

  /** What somebody wrote; it may touch any table if none is named. */
  static BranchStep byHand(String revision, String description, Collection<TableName> tables) {
    return new BranchStep(revision, description, Optional.empty(), Touches.ofSql(tables));
  }

  /** Making a table anew, with the columns that {@code revision} knew. */
  static BranchStep ofRebuild(String revision, TableName table, String dialect) {
    return new BranchStep(
        revision,
        "rebuild table " + table + " (" + dialect + ")",
        Optional.empty(),
        List.of(Touch.changes(Subject.table(table))));
  }

  /** The table whose definition it changes, if it does. */
  Optional<TableName> changedTable() {
    return operation
        .filter(each -> each instanceof TableOperation && !(each instanceof SetOrigin))
        .map(each -> ((TableOperation) each).table());
  }

  /** Whether nobody but its author knows what it does. */
  boolean isByHand() {
    return operation.map(ExecuteSql.class::isInstance).orElse(true);
  }

  /** As {@code b2c3d4e5: drop column u.a}. */
  String words() {
    return revision + ": " + description;
  }
}
