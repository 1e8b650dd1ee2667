package dev.plinth.dialect.mariadb;

import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Index;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.RenameColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * Renames a column. MySQL does not while checks, generated columns or expressions of indexes name
 * it, so these go before and come back after, all in their new words.
 */
final class ColumnRename {
  private final MariadbDdl ddl;
  private final TableSchema before;
  private final TableSchema after;
  private final RenameColumn operation;

  ColumnRename(MariadbDdl ddl, TableSchema before, TableSchema after, RenameColumn operation) {
    this.ddl = ddl;
    this.before = before;
    this.after = after;
    this.operation = operation;
  }

  List<String> statements() {
    List<String> going = new ArrayList<>();
    List<String> coming = new ArrayList<>();
    checks(going, coming);
    indexes(going);
    generated(going, coming);
    List<String> statements = new ArrayList<>();
    String alter = "alter table " + ddl.table(after.name()) + " ";
    if (!going.isEmpty()) {
      statements.add(alter + String.join(", ", going));
    }
    statements.add(
        alter
            + "rename column "
            + ddl.quote(operation.column())
            + " to "
            + ddl.quote(operation.to()));
    if (!coming.isEmpty()) {
      statements.add(alter + String.join(", ", coming));
    }
    after.indexes().stream()
        .filter(this::isRebuilt)
        .forEach(index -> statements.add(ddl.createIndex(after.name(), index)));
    return statements;
  }

  private void checks(List<String> going, List<String> coming) {
    ColumnSchema column = after.column(operation.to()).orElseThrow();
    if (!column.values().isEmpty()) {
      going.add("drop constraint " + ddl.valuesCheckName(before.name(), operation.column()));
      coming.add("add " + ddl.valuesCheck(after, column));
    }
    for (Check check : before.checks()) {
      if (!after.checks().contains(check)) {
        going.add("drop constraint " + ddl.quote(check.name()));
      }
    }
    for (Check check : after.checks()) {
      if (!before.checks().contains(check)) {
        coming.add("add " + ddl.check(check));
      }
    }
  }

  private void indexes(List<String> going) {
    before.indexes().stream()
        .filter(index -> after.indexes().stream().anyMatch(same -> isRebuilt(same, index)))
        .forEach(index -> going.add("drop index " + ddl.quote(index.name())));
  }

  /** An index over expressions that name the column, or over a column that is made anew. */
  private boolean isRebuilt(Index index) {
    return before.indexes().stream().anyMatch(old -> isRebuilt(index, old));
  }

  private boolean isRebuilt(Index index, Index old) {
    if (!old.name().equals(index.name())) {
      return false;
    }
    boolean isOverMade =
        index.columns().stream()
            .anyMatch(part -> part.name() != null && isMadeAnew(column(part.name())));
    return isOverMade || (!index.isOverColumns() && !index.columns().equals(old.columns()));
  }

  private ColumnSchema column(String name) {
    return after.column(name).orElseThrow();
  }

  private void generated(List<String> going, List<String> coming) {
    String previous = "first";
    for (ColumnSchema column : after.columns()) {
      if (isMadeAnew(column)) {
        going.add("drop column " + ddl.quote(column.name()));
        coming.add("add column " + ddl.column(after, column) + " " + previous);
      }
      previous = "after " + ddl.quote(column.name());
    }
  }

  private boolean isMadeAnew(ColumnSchema column) {
    Generated generated = column.generated();
    return generated != null
        && !column.name().equals(operation.to())
        && before
            .column(column.name())
            .filter(old -> !generated.equals(old.generated()))
            .isPresent();
  }
}
