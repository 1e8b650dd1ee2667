package dev.plinth.contract;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Identifiers;
import dev.plinth.schema.Change;
import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintKind;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import dev.plinth.schema.ViewSchema;
import dev.plinth.schema.operation.AddColumn;
import dev.plinth.schema.operation.AddEnumValue;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.CreateCheck;
import dev.plinth.schema.operation.CreateForeignKey;
import dev.plinth.schema.operation.CreateIndex;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.CreateUnique;
import dev.plinth.schema.operation.CreateView;
import dev.plinth.schema.operation.DropCheck;
import dev.plinth.schema.operation.DropColumn;
import dev.plinth.schema.operation.DropForeignKey;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.DropTable;
import dev.plinth.schema.operation.DropUnique;
import dev.plinth.schema.operation.DropView;
import dev.plinth.schema.operation.InapplicableOperationException;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.RecreateEnum;
import dev.plinth.schema.operation.RenameColumn;
import dev.plinth.schema.operation.RenameConstraint;
import dev.plinth.schema.operation.RenameEnumValue;
import dev.plinth.schema.operation.RenameTable;
import dev.plinth.schema.operation.ReplaceView;
import dev.plinth.schema.operation.SetComment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * Makes tables as {@link RandomTables} does, and operations that change everything that can be
 * declared about them in a way that a row of ones survives, there and back.
 */
final class RandomAlterations {

  private final Random dice;
  private final RandomTables tables;
  private final RandomColumnChanges columns;
  private final BiFunction<ColumnSchema, Schema, String> value;
  private int names;

  /**
   * @param value what fills a column in rows that are there
   */
  RandomAlterations(long seed, Dialect dialect, BiFunction<ColumnSchema, Schema, String> value) {
    this.dice = new Random(seed);
    this.tables = new RandomTables(seed, dialect);
    this.columns = new RandomColumnChanges(dice, tables);
    this.value = value;
  }

  Schema schema() {
    return tables.schema();
  }

  /** Operations that fit one after the other. */
  List<Operation> operations(Schema before, int count) {
    List<Operation> operations = new ArrayList<>();
    Schema schema = before;
    for (int attempts = 0; operations.size() < count && attempts < 500; attempts++) {
      try {
        Operation operation = operation(schema);
        schema = operation.applyTo(schema);
        operations.add(operation);
      } catch (InapplicableOperationException | IndexOutOfBoundsException e) {
        // The dice named something that is not there: throw them again.
      }
    }
    return operations;
  }

  private Operation operation(Schema schema) {
    TableSchema table = pick(schema.tables());
    TableName name = table.name();
    return switch (dice.nextInt(22)) {
      case 0, 1, 2, 3, 4 -> alter(schema, table, pick(changeable(table)));
      case 5 -> add(schema, name);
      case 6 -> new DropColumn(name, pick(changeable(table)).name());
      case 7 -> new RenameColumn(name, pick(changeable(table)).name(), columnName());
      case 8 -> new RenameTable(unread(schema, name), TableName.of(fresh("t")));
      case 9 -> unique(table);
      case 10, 11 -> index(table);
      case 12 -> foreignKey(schema, table);
      case 13 -> check(table);
      case 14 -> new SetComment(name, table.comment(), pick(List.of("fresh", "it's \"old\"")));
      case 15 -> new CreateTable(newTable(schema));
      case 16 -> new DropTable(unread(schema, name));
      case 17 -> values(schema.enums().get(0));
      case 18 -> view(schema, name);
      case 19 -> identity(table);
      case 20 -> renamedKey(table);
      default -> generated(table);
    };
  }

  private TableSchema newTable(Schema schema) {
    TableSchema made = tables.table(fresh("t"));
    return made.with(
        t ->
            t.foreignKeys(
                made.foreignKeys().stream()
                    .filter(key -> refersToSome(key, schema, made.name()))
                    .toList()));
  }

  private static boolean refersToSome(ForeignKey key, Schema schema, TableName own) {
    TableName target = key.references().table();
    return target.equals(own) || schema.table(target).isPresent();
  }

  /** The columns that nothing but keys and indexes speaks of. */
  private static List<ColumnSchema> changeable(TableSchema table) {
    return table.columns().stream()
        .filter(column -> column.generated() == null && column.name().startsWith("c"))
        .toList();
  }

  private AddColumn add(Schema schema, TableName table) {
    ColumnSchema column = tables.column(columnName());
    boolean isFilled = !column.nullable() && column.defaultValue() == null;
    return new AddColumn(table, column, isFilled ? value.apply(column, schema) : null);
  }

  private AlterColumn alter(Schema schema, TableSchema table, ColumnSchema column) {
    ColumnSchema changed = column;
    if (dice.nextBoolean()) {
      changed = columns.converted(table, changed);
    }
    for (int i = 1 + dice.nextInt(2); i > 0; i--) {
      changed = columns.changed(changed);
    }
    FacetChanges changes = FacetChanges.between(new Change<>(column, changed));
    if (changed.equals(column)) {
      throw new IndexOutOfBoundsException("nothing changed");
    }
    boolean isFilled = column.nullable() && !changed.nullable();
    return new AlterColumn(
        table.name(),
        column.name(),
        changes,
        isFilled ? value.apply(changed, schema) : null,
        Map.of());
  }

  private Operation generated(TableSchema table) {
    List<ColumnSchema> there =
        table.columns().stream().filter(column -> column.generated() != null).toList();
    if (there.isEmpty()) {
      return new AddColumn(table.name(), tables.generated("g1"));
    }
    ColumnSchema column = pick(there);
    if (dice.nextInt(3) == 0) {
      return new DropColumn(table.name(), column.name());
    }
    Generated old = Objects.requireNonNull(column.generated());
    Generated other = dice.nextBoolean() ? null : new Generated("k - 1", old.stored());
    ColumnSchema changed = column.with(c -> c.generated(other));
    if (changed.equals(column)) {
      throw new IndexOutOfBoundsException("nothing changed");
    }
    return new AlterColumn(
        table.name(), column.name(), FacetChanges.between(new Change<>(column, changed)));
  }

  /** A number that is counted up, or no longer, or otherwise. */
  private AlterColumn identity(TableSchema table) {
    ColumnSchema id = table.column("id").orElseThrow();
    Identity other =
        id.identity() == null ? Identity.DEFAULT : new Identity(5L, 2L, null, null, false, false);
    ColumnSchema changed =
        id.with(c -> c.identity(other.equals(id.identity()) || dice.nextBoolean() ? null : other));
    FacetChanges changes = FacetChanges.between(new Change<>(id, changed));
    if (changes.isEmpty()) {
      throw new IndexOutOfBoundsException("nothing changed");
    }
    return new AlterColumn(table.name(), "id", changes);
  }

  /** A key of another name over the same column. */
  private RenameConstraint renamedKey(TableSchema table) {
    PrimaryKey key = Objects.requireNonNull(table.primaryKey());
    return new RenameConstraint(table.name(), ConstraintKind.PRIMARY_KEY, key.name(), fresh("pk"));
  }

  private Operation unique(TableSchema table) {
    if (dice.nextBoolean()) {
      return new DropUnique(table.name(), pick(table.uniques()).name());
    }
    List<String> keys = RandomTables.keys(table.columns());
    return new CreateUnique(table.name(), new UniqueKey(fresh("uq"), List.of(pick(keys), "id")));
  }

  private Operation index(TableSchema table) {
    if (dice.nextBoolean()) {
      return new DropIndex(table.name(), pick(table.indexes()).name());
    }
    List<String> keys = RandomTables.keys(table.columns());
    if (keys.isEmpty()) {
      throw new IndexOutOfBoundsException("no columns for a key");
    }
    return new CreateIndex(table.name(), tables.index(fresh("ix"), keys));
  }

  private Operation foreignKey(Schema schema, TableSchema table) {
    ForeignKey old = pick(table.foreignKeys());
    if (dice.nextBoolean()) {
      return new DropForeignKey(table.name(), old.name());
    }
    List<String> free = new ArrayList<>(List.of("r1", "r2"));
    table.foreignKeys().forEach(key -> free.removeAll(key.columns()));
    return new CreateForeignKey(
        table.name(), tables.foreignKey(fresh("fk"), pick(free), pick(schema.tables()).name()));
  }

  private Operation check(TableSchema table) {
    if (dice.nextBoolean()) {
      return new DropCheck(table.name(), pick(table.checks()).name());
    }
    String expression = pick(List.of("k < 500", "k is null or k <> 3", "k in (1, 2, 4)"));
    return new CreateCheck(table.name(), new Check(fresh("ck"), expression));
  }

  /** The first value stays, as rows hold it. */
  private Operation values(EnumType type) {
    String last = type.values().get(type.values().size() - 1);
    return switch (dice.nextInt(4)) {
      case 0 -> new AddEnumValue(type.name(), fresh("v"), null);
      case 1 -> new AddEnumValue(type.name(), fresh("v"), last);
      case 2 -> new RenameEnumValue(type.name(), last, fresh("v"));
      default -> {
        List<String> shuffled = new ArrayList<>(type.values().subList(1, type.values().size()));
        Collections.shuffle(shuffled, dice);
        shuffled.add(0, type.values().get(0));
        if (shuffled.equals(type.values())) {
          throw new IndexOutOfBoundsException("the order is the same");
        }
        yield new RecreateEnum(type.name(), type.values(), shuffled);
      }
    };
  }

  private Operation view(Schema schema, TableName table) {
    if (schema.views().isEmpty() || dice.nextInt(3) == 0) {
      return new CreateView(view(TableName.of(fresh("v")), table));
    }
    ViewSchema old = pick(schema.views());
    return dice.nextBoolean() ? new DropView(old.name()) : new ReplaceView(view(old.name(), table));
  }

  private ViewSchema view(TableName name, TableName table) {
    String query =
        pick(List.of("select id from ", "select id, k from ", "select k from "))
            + Identifiers.quote(table.name());
    return new ViewSchema(name, query, List.of(), null);
  }

  private static TableName unread(Schema schema, TableName table) {
    boolean isRead =
        schema.views().stream()
            .anyMatch(view -> view.query().endsWith(Identifiers.quote(table.name())));
    if (isRead) {
      throw new IndexOutOfBoundsException("a view reads " + table);
    }
    return table;
  }

  private String columnName() {
    return dice.nextBoolean() ? "c" + (1 + dice.nextInt(8)) : fresh("c_");
  }

  private String fresh(String prefix) {
    return prefix + "_" + names++;
  }

  private <T> T pick(List<T> items) {
    if (items.isEmpty()) {
      throw new IndexOutOfBoundsException("nothing to choose from");
    }
    return items.get(dice.nextInt(items.size()));
  }
}
