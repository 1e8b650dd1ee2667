package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AddColumn;
import dev.plinth.schema.operation.AddEnumValue;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.ExecuteSql;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.RecreateEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL lets nobody use a value in the transaction that adds it to its type. Where the same
 * script uses it, the type is made anew instead.
 */
final class EnumValuesInUse {
  private EnumValuesInUse() {}

  /** The same operations, with those values added by {@link RecreateEnum}. */
  static List<Operation> recreated(List<? extends Operation> operations, Schema before) {
    List<Operation> result = new ArrayList<>();
    Schema state = before;
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      Schema after = operation.applyTo(state);
      boolean isUsed =
          operation instanceof AddEnumValue add
              && isUsed(add.value(), after, operations.subList(i + 1, operations.size()));
      result.add(isUsed ? recreate((AddEnumValue) operation, state, after) : operation);
      state = after;
    }
    return result;
  }

  private static Operation recreate(AddEnumValue add, Schema before, Schema after) {
    return new RecreateEnum(add.name(), values(add.name(), before), values(add.name(), after));
  }

  private static List<String> values(String name, Schema schema) {
    return schema.enumType(name).map(EnumType::values).orElse(List.of());
  }

  private static boolean isUsed(String value, Schema after, List<? extends Operation> later) {
    String literal = TextLiteral.of(value);
    return Stream.concat(
            later.stream().flatMap(EnumValuesInUse::fragments),
            states(after, later).flatMap(EnumValuesInUse::expressions))
        .anyMatch(sql -> sql.contains(literal));
  }

  private static Stream<String> fragments(Operation operation) {
    if (operation instanceof ExecuteSql execute) {
      return Stream.of(execute.sql());
    }
    if (operation instanceof AddColumn add) {
      return Stream.concat(
          Stream.ofNullable(add.backfill()), Stream.ofNullable(add.column().defaultValue()));
    }
    return operation instanceof AlterColumn alter
        ? Stream.ofNullable(alter.backfill())
        : Stream.empty();
  }

  private static Stream<Schema> states(Schema start, List<? extends Operation> operations) {
    List<Schema> states = new ArrayList<>();
    Schema state = start;
    for (Operation operation : operations) {
      state = operation.applyTo(state);
      states.add(state);
    }
    return states.stream();
  }

  private static Stream<String> expressions(Schema schema) {
    return schema.tables().stream().flatMap(EnumValuesInUse::expressions);
  }

  private static Stream<String> expressions(TableSchema table) {
    return Stream.of(
            table.columns().stream().flatMap(EnumValuesInUse::expressions),
            table.checks().stream().map(Check::expression),
            table.indexes().stream().flatMap(index -> Stream.ofNullable(index.where())))
        .flatMap(each -> each);
  }

  private static Stream<String> expressions(ColumnSchema column) {
    Generated generated = column.generated();
    return Stream.concat(
        Stream.ofNullable(column.defaultValue()),
        Stream.ofNullable(generated).map(Generated::expression));
  }
}
