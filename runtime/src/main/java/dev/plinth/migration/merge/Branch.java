package dev.plinth.migration.merge;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.SqlScript;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.operation.InapplicableOperationException;
import dev.plinth.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one side did since both parted.
 *
 * @param steps in the order in which they run
 * @param rebuilds tables that a database makes anew with all columns it knew, and the step of a
 *     revision that does it
 * @param result the schema at its end
 */
record Branch(List<BranchStep> steps, Map<TableName, BranchStep> rebuilds, Schema result) {

  Branch {
    steps = List.copyOf(steps);
  }

  /** A branch that starts from {@code base}. */
  static Builder from(Schema base) {
    return new Builder(base);
  }

  /**
   * The schema after its operations on another one.
   *
   * @throws InapplicableOperationException if one doesn't fit
   */
  Schema applyTo(Schema schema) {
    Schema after = schema;
    for (BranchStep step : steps) {
      if (step.operation().isPresent()) {
        after = step.operation().get().applyTo(after);
      }
    }
    return after;
  }

  /** Collects the revisions of a branch. */
  static final class Builder {

    private static final String REBUILD = "rebuild";

    private final List<BranchStep> steps = new ArrayList<>();
    private final Map<TableName, BranchStep> rebuilds = new LinkedHashMap<>();
    private Schema at;

    private Builder(Schema base) {
      this.at = base;
    }

    /** Adds the operations of a revision, as these databases run them. */
    Builder revision(String id, List<Operation> operations, Collection<Dialect> dialects) {
      dialects.forEach(dialect -> rebuilds(id, operations, dialect));
      for (Operation operation : operations) {
        steps.add(BranchStep.of(id, operation, at));
        at = operation.applyTo(at);
      }
      return this;
    }

    /** Adds what somebody wrote; it may touch any table if none is named. */
    Builder byHand(String id, String description, Collection<TableName> tables) {
      steps.add(BranchStep.byHand(id, description, tables));
      return this;
    }

    Branch build() {
      return new Branch(steps, rebuilds, at);
    }

    private void rebuilds(String id, List<Operation> operations, Dialect dialect) {
      for (SqlScript.Part part : SqlScript.parse(dialect.script(operations, at)).parts()) {
        if (part instanceof SqlScript.Mark mark && mark.word().equals(REBUILD)) {
          TableName table = TableName.parse(mark.argument());
          rebuilds.putIfAbsent(table, BranchStep.ofRebuild(id, table, dialect.name()));
        }
      }
    }
  }
}
