package dev.plinth.dialect;

import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.ColumnUses;
import dev.plinth.schema.operation.CreateCheck;
import dev.plinth.schema.operation.CreateIndex;
import dev.plinth.schema.operation.CreateUnique;
import dev.plinth.schema.operation.DropCheck;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.DropUnique;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.OperationVisitor;
import java.util.ArrayList;
import java.util.List;

/** What holds on to a column, and has to go while something is done to it. */
public final class ColumnHolders {

  private final TableName table;
  private final List<Operation> going = new ArrayList<>();
  private final List<Operation> coming = new ArrayList<>();

  private ColumnHolders(TableName table) {
    this.table = table;
  }

  /**
   * The checks of a table that name a column. Some databases write casts into them when its type
   * changes, and keep those when it changes back.
   */
  public static ColumnHolders checks(TableSchema table, String column) {
    ColumnHolders holders = new ColumnHolders(table.name());
    holders.addChecks(table, column);
    return holders;
  }

  /** Likewise, with the unique keys and indexes. */
  public static ColumnHolders all(TableSchema table, String column) {
    ColumnHolders holders = new ColumnHolders(table.name());
    table.uniques().stream()
        .filter(unique -> unique.columns().contains(column))
        .forEach(
            unique ->
                holders.add(
                    new DropUnique(table.name(), unique.name()),
                    new CreateUnique(table.name(), unique)));
    table.indexes().stream()
        .filter(index -> ColumnUses.isIn(index, column))
        .forEach(
            index ->
                holders.add(
                    new DropIndex(table.name(), index.name()),
                    new CreateIndex(table.name(), index)));
    holders.addChecks(table, column);
    return holders;
  }

  private void addChecks(TableSchema of, String column) {
    of.checks().stream()
        .filter(check -> ColumnUses.isIn(check.expression(), column))
        .forEach(check -> add(new DropCheck(table, check.name()), new CreateCheck(table, check)));
  }

  private void add(Operation drop, Operation create) {
    going.add(drop);
    coming.add(create);
  }

  /** The statements with those before them that drop the holders, and behind them anew. */
  public List<String> around(OperationVisitor<List<String>> writer, List<String> statements) {
    List<String> all = new ArrayList<>();
    going.forEach(drop -> all.addAll(drop.accept(writer)));
    all.addAll(statements);
    coming.forEach(create -> all.addAll(create.accept(writer)));
    return all;
  }
}
