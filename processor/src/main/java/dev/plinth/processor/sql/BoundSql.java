package dev.plinth.processor.sql;

import dev.plinth.schema.fragment.StatementKind;
import dev.plinth.schema.fragment.TableUse;
import java.util.List;

/**
 * A statement that was read and bound to the schema.
 *
 * @param kind what the statement does
 * @param returnsRows whether it is a query, or has a {@code returning}
 * @param texts what to prepare, per dialect of the method, in its order
 * @param parameters in the order in which they are bound; the parts of a text refer to them
 * @param columns of the result, in order, with stars expanded
 * @param tables what is read and written, sorted by name
 * @param problems in the order of the text; with any, nothing else can be relied on
 */
public record BoundSql(
    StatementKind kind,
    boolean returnsRows,
    List<DialectText> texts,
    List<BoundParameter> parameters,
    List<ResultColumn> columns,
    List<TableUse> tables,
    List<SqlProblem> problems) {

  public BoundSql {
    texts = List.copyOf(texts);
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    tables = List.copyOf(tables);
    problems = List.copyOf(problems);
  }

  /** The same, with what else is wrong. */
  BoundSql withProblems(List<SqlProblem> other) {
    return new BoundSql(kind, returnsRows, texts, parameters, columns, tables, other);
  }
}
