package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import dev.plinth.processor.model.StoredColumn;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The statements that bind columns of an entity.
 *
 * @param parameters the variable that takes the values
 * @param entity the variable that holds the entity
 * @param inserts whether null may stand for a default of the database
 */
record BindCode(Mapping mapping, String parameters, String entity, boolean inserts) {
  BindCode(Mapping mapping, String parameters, String entity) {
    this(mapping, parameters, entity, false);
  }

  /** The same for an insert, where null stands for a default of the database. */
  BindCode forInsert() {
    return new BindCode(mapping, parameters, entity, true);
  }

  /** Binds the columns one after the other, from the position in the variable {@code at}. */
  CodeBlock from(String at, List<StoredColumn> columns) {
    return all(columns, i -> i == 0 ? at : at + " + " + i);
  }

  /** Binds the columns one after the other, from position 1. */
  CodeBlock fromStart(List<StoredColumn> columns) {
    return all(columns, i -> String.valueOf(i + 1));
  }

  /** The key of a to-one is bound at once, by its first column. */
  private CodeBlock all(List<StoredColumn> columns, IntFunction<String> position) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < columns.size(); i++) {
      StoredColumn column = columns.get(i);
      if (column.isReference() && column.part() == 0) {
        code.addStatement(reference(column, position.apply(i), ""));
      } else if (!column.isReference()) {
        code.addStatement(value(column, position.apply(i)));
      }
    }
    return code.build();
  }

  /** The statement, without semicolon, that binds one column at a position. */
  CodeBlock one(StoredColumn column, String position) {
    if (!column.isReference()) {
      return value(column, position);
    }
    boolean whole = column.property().columns().size() == 1;
    return reference(column, position, whole ? "" : ", " + column.part());
  }

  private CodeBlock value(StoredColumn column, String position) {
    return CodeBlock.of(
        "$N.$L($L, $N, $L)",
        parameters,
        ColumnCode.setter(column.column()),
        position,
        inserts ? mapping.names().insertedColumn(column) : mapping.names().column(column),
        mapping.value(column, entity));
  }

  private CodeBlock reference(StoredColumn column, String position, String part) {
    return CodeBlock.of(
        "$N.setReference($L, $N, $L$L)",
        parameters,
        position,
        mapping.names().relation(column.path()),
        mapping.value(column, entity),
        part);
  }
}
