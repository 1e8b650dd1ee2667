package dev.plinth.dialect.mariadb;

import dev.plinth.dialect.RenamedValues;
import dev.plinth.dialect.Sequences;
import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AlterColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Changes one column by defining it anew: what speaks of the old values goes first, then come the
 * type, the values, and what holds for the new ones.
 *
 * <p>A foreign key is there while both of its ends have one type. So it goes with the first end
 * that changes and comes back with the second.
 */
final class MariadbColumnChange {
  private final MariadbDdl ddl;
  private final Change<Schema> schema;
  private final TableName table;
  private final Change<ColumnSchema> column;
  private final AlterColumn operation;
  private final List<String> statements = new ArrayList<>();

  MariadbColumnChange(
      MariadbDdl ddl,
      Change<Schema> schema,
      TableName table,
      Change<ColumnSchema> column,
      AlterColumn operation) {
    this.ddl = ddl;
    this.schema = schema;
    this.table = table;
    this.column = column;
    this.operation = operation;
  }

  /** All statements in their order; none if the database stores both alike. */
  List<String> statements() {
    boolean changesValues = !column.before().values().equals(column.after().values());
    if (changesValues && !column.before().values().isEmpty()) {
      alter("drop constraint " + ddl.valuesCheckName(table, name()));
    }
    foreignKeys(schema.before()).forEach(this::dropForeignKey);
    if (isComputedAnew()) {
      computeAnew();
    } else {
      define();
    }
    foreignKeys(schema.after()).forEach(this::addForeignKey);
    Sequences.of(column.after())
        .filter(sequence -> !Sequences.of(column.before()).equals(Optional.of(sequence)))
        .ifPresent(this::passNumbers);
    if (changesValues && !column.after().values().isEmpty()) {
      alter("add " + ddl.valuesCheck(after(), column.after()));
    }
    return statements;
  }

  /** Values are converted and filled in while the column still takes null. */
  private void define() {
    ColumnSchema target = column.after();
    boolean fills = column.before().nullable() && !target.nullable() && target.generated() == null;
    boolean changesType =
        !ddl.typeAndCollation(column.before()).equals(ddl.typeAndCollation(target));
    ColumnSchema loose = target.with(builder -> builder.nullable(true).identity(null));
    Optional<Conversion> conversion = ddl.conversion(column, ddl.quote(name()));
    if (changesType && conversion.isPresent()) {
      String between = conversion.get().between();
      modify(loose.with(builder -> builder.sqlType(between).defaultValue(null)));
      update(conversion.get().value(), "");
      modify(fills ? loose : target);
    } else if (changesType && fills) {
      modify(loose);
    }
    if (!operation.renamedValues().isEmpty()) {
      update(RenamedValues.in(ddl.quote(name()), operation.renamedValues()), "");
    }
    String backfill = fills ? backfill() : null;
    if (backfill != null) {
      update(backfill, " where " + ddl.quote(name()) + " is null");
    }
    String definition = ddl.column(after(), target);
    boolean isDefined = changesType && conversion.isPresent() && !fills;
    if (!isDefined && !definition.equals(ddl.column(before(), column.before()))) {
      modify(target);
    }
  }

  /**
   * The sequence gives out no number that the column has already, and never goes back: {@code
   * setval} does nothing then. It takes no expression, and as one statement this is done or not.
   */
  private void passNumbers(String sequence) {
    String call = TextLiteral.of("do setval(" + BacktickText.of(sequence) + ", ");
    String block =
        ("begin not atomic declare last_key bigint;"
                + " select max(%s) into last_key from %s;"
                + " if last_key is not null then"
                + " execute immediate concat(%s, last_key, ')'); end if; end")
            .formatted(ddl.quote(name()), ddl.table(table), call);
    statements.add("execute immediate " + TextLiteral.of(block));
  }

  /** On a way back nobody was asked what to put where null stands now. */
  private @Nullable String backfill() {
    String backfill = operation.backfill();
    if (backfill != null) {
      return backfill;
    }
    return column.after().identity() != null ? null : ddl.zeroValue(column.after());
  }

  /** Whether a column changes between stored and computed on reading, which no server does. */
  private boolean isComputedAnew() {
    Generated before = column.before().generated();
    Generated after = column.after().generated();
    return !Objects.equals(before, after)
        && ((before != null && !before.stored()) || (after != null && !after.stored()));
  }

  /** A plain column takes over the values, a computed one has none to take over. */
  private void computeAnew() {
    ColumnSchema target = column.after();
    String definition = ddl.column(after(), target) + position();
    if (target.generated() != null) {
      alter("drop column " + ddl.quote(name()) + ", add column " + definition);
      return;
    }
    String old = ddl.quote(name() + "__old");
    alter("rename column " + ddl.quote(name()) + " to " + old);
    alter("add column " + ddl.column(after(), target.with(c -> c.nullable(true))) + position());
    update(old, "");
    alter("drop column " + old + ", modify column " + ddl.column(after(), target));
  }

  private String position() {
    String previous = null;
    for (ColumnSchema each : after().columns()) {
      if (each.name().equals(name())) {
        break;
      }
      previous = each.name();
    }
    return previous == null ? " first" : " after " + ddl.quote(previous);
  }

  private void modify(ColumnSchema definition) {
    alter("modify column " + ddl.column(after(), definition));
  }

  private void update(String value, String where) {
    statements.add(ddl.update(table, name(), value) + where);
  }

  private void alter(String what) {
    statements.add("alter table " + ddl.table(table) + " " + what);
  }

  private String name() {
    return column.after().name();
  }

  private TableSchema before() {
    return schema.before().table(table).orElseThrow();
  }

  private TableSchema after() {
    return schema.after().table(table).orElseThrow();
  }

  /** The foreign keys that one end's change touches, where both ends have one type. */
  private List<Owned> foreignKeys(Schema state) {
    boolean keepsCounting =
        !ddl.isCountingHeldByForeignKeys() || column.map(ColumnSchema::identity).isNone();
    if (keepsCounting && column.map(ddl::type).isNone()) {
      return List.of();
    }
    Predicate<Owned> isTouched =
        owned ->
            (owned.table().equals(table) && owned.key().columns().contains(name()))
                || (owned.key().references().table().equals(table)
                    && owned.key().references().columns().contains(name()));
    return state.tables().stream()
        .flatMap(each -> each.foreignKeys().stream().map(key -> new Owned(each.name(), key)))
        .filter(isTouched)
        .filter(owned -> isThere(state, owned))
        .toList();
  }

  private boolean isThere(Schema state, Owned owned) {
    return types(state, owned.table(), owned.key().columns())
        .equals(types(state, owned.key().references().table(), owned.key().references().columns()));
  }

  private List<String> types(Schema state, TableName owner, List<String> columns) {
    return columns.stream()
        .flatMap(each -> state.table(owner).flatMap(found -> found.column(each)).stream())
        .map(ddl::type)
        .toList();
  }

  private void dropForeignKey(Owned owned) {
    statements.add(
        "alter table "
            + ddl.table(owned.table())
            + " drop foreign key "
            + ddl.quote(owned.key().name()));
  }

  private void addForeignKey(Owned owned) {
    statements.add(
        "alter table " + ddl.table(owned.table()) + " add " + ddl.foreignKey(owned.key()));
  }

  /** A foreign key and the table that has it. */
  private record Owned(TableName table, ForeignKey key) {}
}
