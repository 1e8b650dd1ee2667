package dev.plinth.contract;

import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Identifiers;
import dev.plinth.schema.Change;
import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintKind;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.schema.Index;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import dev.plinth.schema.ViewSchema;
import dev.plinth.schema.operation.AddColumn;
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
import dev.plinth.schema.operation.ExecuteSql;
import dev.plinth.schema.operation.InapplicableOperationException;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.RenameColumn;
import dev.plinth.schema.operation.RenameConstraint;
import dev.plinth.schema.operation.RenameIndex;
import dev.plinth.schema.operation.RenameTable;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Makes schemas and operations that fit them, in no sensible order: names are few, so that columns
 * and tables take over the names of others.
 *
 * <p>Every table has a generated {@code id}, and a column {@code k} that stays and that expressions
 * speak of; a column {@code r…} may refer to an id and holds null. Other new values are ids, so
 * that no row stands in the way of a key. What the database can't is left out.
 */
public final class RandomOperations {
  private final Random random;
  private final Dialect dialect;
  private int names;

  public RandomOperations(long seed, Dialect dialect) {
    this.random = new Random(seed);
    this.dialect = dialect;
  }

  /** A schema of three tables or more. */
  public Schema schema() {
    Schema schema = Schema.EMPTY;
    List<Operation> creating = List.of();
    while (schema.tables().size() < 3) {
      creating = operations(schema, 6);
      for (Operation operation : creating) {
        schema = operation.applyTo(schema);
      }
    }
    return schema;
  }

  /** Operations that fit one after the other. */
  public List<Operation> operations(Schema before, int count) {
    List<Operation> operations = new ArrayList<>();
    Schema schema = before;
    int attempts = 0;
    while (operations.size() < count && attempts++ < 500) {
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
    if (schema.tables().isEmpty() || (schema.tables().size() < 3 && random.nextInt(3) == 0)) {
      return new CreateTable(newTable());
    }
    TableSchema table = pick(schema.tables());
    TableName name = table.name();
    return switch (random.nextInt(20)) {
      case 0 -> new CreateTable(newTable());
      case 1 -> new DropTable(unread(schema, name));
      case 2 -> new RenameTable(unread(schema, name), otherThan(name));
      case 3, 4, 5 -> add(name);
      case 6 -> new DropColumn(name, pickColumn(table).name());
      case 7 -> rename(name, pickColumn(table).name());
      case 8, 9 -> alter(name, pickColumn(table));
      case 10 -> unique(table);
      case 11 -> index(table);
      case 12 -> new DropIndex(name, pick(table.indexes()).name());
      case 13 -> foreignKey(schema, table);
      case 14 -> new DropForeignKey(name, pick(table.foreignKeys()).name());
      case 15 -> check(table);
      case 16 -> new RenameIndex(name, pick(table.indexes()).name(), fresh("ix"));
      case 17 ->
          new RenameConstraint(
              name, ConstraintKind.UNIQUE, pick(table.uniques()).name(), fresh("uq"));
      case 18 -> view(schema, name);
      default ->
          new ExecuteSql(
              dialect.text("update " + quoted(name) + " set k = k;"), null, List.of(name));
    };
  }

  private TableSchema newTable() {
    TableName name = tableName();
    ColumnSchema id =
        ColumnSchema.builder("id", ColumnTypes.BIGINT).identity(Identity.DEFAULT).build();
    return TableSchema.builder(name)
        .column(id, column("k"), column("a"), column("r1"))
        .primaryKey(new PrimaryKey(fresh("pk"), List.of("id")))
        .build();
  }

  private RenameColumn rename(TableName table, String column) {
    String to = columnName();
    while (isReference(to) != isReference(column)) {
      to = columnName();
    }
    return new RenameColumn(table, column, to);
  }

  private static boolean isReference(String column) {
    return column.startsWith("r");
  }

  private AddColumn add(TableName table) {
    String name = columnName();
    if (isReference(name)) {
      return new AddColumn(table, column(name));
    }
    return switch (random.nextInt(5)) {
      case 0 -> new AddColumn(table, column(name).with(c -> c.nullable(false)), "id");
      case 1 -> new AddColumn(table, column(name), "id");
      case 2 ->
          new AddColumn(
              table, column(name).with(c -> c.generated(new Generated("k + 1", isStored()))));
      case 3 -> new AddColumn(table, column(name).with(c -> c.defaultValue("1")));
      default -> new AddColumn(table, column(name));
    };
  }

  private boolean isStored() {
    return random.nextBoolean() || !can(Capability.VIRTUAL_COLUMN);
  }

  private boolean can(Capability ability) {
    return dialect.capabilities().can(ability);
  }

  /** What refers to an id has its type, which some databases insist on. */
  private static ColumnSchema column(String name) {
    ColumnType type = isReference(name) ? ColumnTypes.BIGINT : ColumnTypes.INTEGER;
    return ColumnSchema.builder(name, type).nullable(true).build();
  }

  private AlterColumn alter(TableName table, ColumnSchema column) {
    ColumnSchema changed =
        switch (isReference(column.name()) ? 0 : random.nextInt(4)) {
          case 0 -> column.with(c -> c.nullable(isReference(column.name()) || !column.nullable()));
          case 1 -> column.with(c -> c.type(ColumnTypes.BIGINT));
          case 2 -> column.with(c -> c.type(ColumnTypes.INTEGER).defaultValue(null));
          default -> column.with(c -> c.defaultValue(column.generated() == null ? "2" : null));
        };
    FacetChanges changes = FacetChanges.between(new Change<>(column, changed));
    boolean fill = column.nullable() && !changed.nullable() && column.generated() == null;
    return new AlterColumn(table, column.name(), changes, fill ? "id" : null, java.util.Map.of());
  }

  private Operation unique(TableSchema table) {
    if (random.nextBoolean() && !table.uniques().isEmpty()) {
      return new DropUnique(table.name(), pick(table.uniques()).name());
    }
    return new CreateUnique(
        table.name(), new UniqueKey(fresh("uq"), List.of("id", pickColumn(table).name())));
  }

  private CreateIndex index(TableSchema table) {
    Index plain = Index.of(fresh("ix"), pickColumn(table).name());
    boolean isPartial = random.nextBoolean() && can(Capability.PARTIAL_INDEX);
    String where = isPartial ? pickColumn(table).name() + " > 0" : null;
    return new CreateIndex(
        table.name(), new Index(plain.name(), plain.columns(), false, where, List.of()));
  }

  private CreateForeignKey foreignKey(Schema schema, TableSchema table) {
    List<ColumnSchema> references =
        table.columns().stream()
            .filter(column -> isReference(column.name()))
            .filter(column -> isFree(table, column.name()))
            .toList();
    ForeignKey key =
        ForeignKey.of(
            fresh("fk"),
            List.of(pick(references).name()),
            pick(schema.tables()).name(),
            List.of("id"));
    return new CreateForeignKey(table.name(), key);
  }

  /** Nobody refers to two tables by one column, and which key an index is made for is chance. */
  private static boolean isFree(TableSchema table, String column) {
    return table.foreignKeys().stream().noneMatch(key -> key.columns().contains(column));
  }

  private Operation check(TableSchema table) {
    if (random.nextBoolean() && !table.checks().isEmpty()) {
      return new DropCheck(table.name(), pick(table.checks()).name());
    }
    String expression = pickColumn(table).name() + " is null or " + quoted(table.name()) + ".k > 0";
    return new CreateCheck(table.name(), new Check(fresh("ck"), expression));
  }

  private Operation view(Schema schema, TableName table) {
    if (random.nextBoolean() && !schema.views().isEmpty()) {
      return new DropView(pick(schema.views()).name());
    }
    return new CreateView(
        new ViewSchema(
            TableName.of(fresh("v")), "select id from " + quoted(table), List.of(), null));
  }

  /** The table, if no view reads it. */
  private static TableName unread(Schema schema, TableName table) {
    boolean read = schema.views().stream().anyMatch(view -> view.query().endsWith(quoted(table)));
    if (read) {
      throw new IndexOutOfBoundsException("a view reads " + table);
    }
    return table;
  }

  private static String quoted(TableName table) {
    return Identifiers.quote(table.name());
  }

  private ColumnSchema pickColumn(TableSchema table) {
    return pick(table.columns().subList(2, table.columns().size()));
  }

  private String columnName() {
    return pick(List.of("a", "b", "c", "r1", "r2"));
  }

  private TableName otherThan(TableName name) {
    TableName other = tableName();
    return other.equals(name) ? otherThan(name) : other;
  }

  private TableName tableName() {
    return TableName.of(pick(List.of("t", "u", "v", "w", "Mixed Case")));
  }

  private String fresh(String prefix) {
    return prefix + "_" + names++;
  }

  private <T> T pick(List<T> items) {
    Function<List<T>, T> choose = list -> list.get(random.nextInt(list.size()));
    if (items.isEmpty()) {
      throw new IndexOutOfBoundsException("nothing to choose from");
    }
    return choose.apply(items);
  }
}
