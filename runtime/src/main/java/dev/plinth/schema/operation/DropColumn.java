package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;

/** Drops a column that nothing else of its table needs any more. */
public record DropColumn(TableName table, String column) implements TableOperation {

  @Override
  public OperationKind kind() {
    return OperationKind.DROP_COLUMN;
  }

  @Override
  public Schema applyTo(Schema schema) {
    Tables tables = new Tables(this, schema);
    TableSchema old = tables.get(table);
    ColumnUses.of(old, column)
        .ifPresent(
            use -> {
              throw new InapplicableOperationException(this, use + " uses it");
            });
    tables.refuseReferencesTo(table, column);
    return tables.change(
        table, t -> t.with(b -> b.columns(Items.minus(this, old.columns(), column))));
  }

  @Override
  public Operation reverse(Schema before) {
    return new AddColumn(
        table, Items.get(this, new Tables(this, before).get(table).columns(), column));
  }

  @Override
  public String describe() {
    return "drop column " + table + "." + column;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropColumn(this);
  }
}
