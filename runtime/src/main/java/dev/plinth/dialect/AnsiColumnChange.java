package dev.plinth.dialect;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.Generated;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AlterColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The statements that change one column in place, one per facet; a dialect overrides what it writes
 * otherwise.
 *
 * <p>What speaks of the old values goes first, then the type, then the values, then what holds for
 * the new ones.
 */
public class AnsiColumnChange {
  private final AnsiDdl ddl;
  private final TableSchema table;
  private final Change<ColumnSchema> column;
  private final AlterColumn operation;
  private final List<String> statements = new ArrayList<>();

  /**
   * A change of one column.
   *
   * @param table as it is afterwards
   */
  protected AnsiColumnChange(
      AnsiDdl ddl, TableSchema table, Change<ColumnSchema> column, AlterColumn operation) {
    this.ddl = ddl;
    this.table = table;
    this.column = column;
    this.operation = operation;
  }

  /** Whether a column becomes one that is computed, or is computed from something else. */
  public static boolean isComputedAnew(Change<ColumnSchema> column) {
    return column.after().generated() != null
        && !column.<@Nullable Object>map(AnsiColumnChange::expression).isNone();
  }

  private static @Nullable String expression(ColumnSchema column) {
    Generated generated = column.generated();
    return generated == null ? null : generated.expression();
  }

  /** All statements in their order; none if the database stores both alike. */
  public final List<String> statements() {
    boolean changesType = !isSame(ddl::type) || !isSame(ColumnSchema::collation);
    boolean changesValues = !isSame(ColumnSchema::values) || !isSame(ColumnSchema::enumType);
    if (changesValues && !column.before().values().isEmpty()) {
      add("alter table " + ddl.table(table.name()) + " drop constraint " + ddl.quote(check()));
    }
    if (!isSame(ColumnSchema::identity) && column.after().identity() == null) {
      dropIdentity();
    }
    if (!isSame(ColumnSchema::generated) && column.after().generated() == null) {
      dropExpression();
    }
    defaultAndType(changesType);
    renameValues();
    nullability();
    if (!isSame(ColumnSchema::identity) && column.after().identity() != null) {
      setIdentity();
    }
    Optional<String> sequence = Sequences.of(column.after());
    if (sequence.isPresent() && !sequence.equals(Sequences.of(column.before()))) {
      passNumbers(sequence.get());
    }
    if (!isSame(ColumnSchema::comment)) {
      comment();
    }
    if (changesValues && !column.after().values().isEmpty()) {
      add("alter table " + ddl.table(table.name()) + " add " + ddl.valuesCheck(table, column()));
    }
    return statements;
  }

  private void defaultAndType(boolean changesType) {
    boolean hadDefault = ddl.defaultOf(column.before()) != null;
    boolean hasDefault = ddl.defaultOf(column.after()) != null;
    boolean changesDefault = !isSame(ddl::defaultOf);
    // A default is an expression of the old type.
    if (hadDefault && (changesType || (changesDefault && !hasDefault))) {
      alter("drop default");
    }
    if (changesType) {
      changeType();
    }
    if (hasDefault && (changesType || changesDefault)) {
      alter("set default " + ddl.defaultOf(column.after()));
    }
  }

  private void renameValues() {
    if (!operation.renamedValues().isEmpty()) {
      String name = ddl.quote(column().name());
      add(
          ddl.update(
              table.name(), column().name(), RenamedValues.in(name, operation.renamedValues())));
    }
  }

  private void nullability() {
    if (isSame(ColumnSchema::nullable)) {
      return;
    }
    if (column().nullable()) {
      alter("drop not null");
      return;
    }
    String backfill = backfill();
    if (backfill != null) {
      String where = " where " + ddl.quote(column().name()) + " is null";
      add(ddl.update(table.name(), column().name(), backfill) + where);
    }
    alter("set not null");
  }

  /** On a way back nobody was asked what to put where null stands now. */
  private @Nullable String backfill() {
    String backfill = operation.backfill();
    if (backfill != null) {
      return backfill;
    }
    if (column().identity() != null || column().generated() != null) {
      return null;
    }
    String value = ddl.defaultOf(column());
    return value == null ? ddl.zeroValue(column()) : value;
  }

  /** Adds the statements after which the column has its new type and collation. */
  protected void changeType() {
    alter("set data type " + ddl.typeAndCollation(column.after()));
  }

  /** Adds the statements after which the database counts the column up. */
  protected void setIdentity() {
    String verb = column.before().identity() == null ? "add " : "set ";
    alter(verb + ddl.identity(Objects.requireNonNull(column.after().identity())));
  }

  /** Adds the statement after which a sequence gives out no number that the column has already. */
  protected void passNumbers(String sequence) {}

  /** Adds the statements after which the column is no identity. */
  protected void dropIdentity() {
    alter("drop identity");
  }

  /** Adds the statements after which a generated column is a plain one with its values. */
  protected void dropExpression() {
    alter("drop expression");
  }

  /** Adds the statements after which the column has its new comment, or none. */
  protected void comment() {}

  /** Adds {@code alter table t alter column c …}. */
  protected final void alter(String what) {
    String name = ddl.quote(column().name());
    add("alter table " + ddl.table(table.name()) + " alter column " + name + " " + what);
  }

  /** Adds a statement. */
  protected final void add(String statement) {
    statements.add(statement);
  }

  /** The table as it is afterwards. */
  protected final TableSchema table() {
    return table;
  }

  /** The column as it is afterwards. */
  protected final ColumnSchema column() {
    return column.after();
  }

  /** The column before and after. */
  protected final Change<ColumnSchema> change() {
    return column;
  }

  private String check() {
    return ConstraintNames.check(table.name(), column().name());
  }

  private boolean isSame(Function<ColumnSchema, @Nullable Object> facet) {
    return column.<@Nullable Object>map(facet).isNone();
  }
}
