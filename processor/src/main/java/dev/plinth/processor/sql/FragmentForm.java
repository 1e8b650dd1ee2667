package dev.plinth.processor.sql;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Unique;
import dev.plinth.dialect.Identifiers;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the SQL of an annotation stands in the statements that create a table.
 *
 * @param definition how it stands in the definition of its own column; empty for none
 * @param constraint how it stands behind all columns; empty for none
 * @param statement the statement that has it behind the table; empty for none
 */
record FragmentForm(
    Class<? extends Annotation> annotation,
    String member,
    String definition,
    String constraint,
    String statement) {
  static final List<FragmentForm> ALL =
      List.of(
          new FragmentForm(Check.class, "value", "", ", check (%s)", ""),
          new FragmentForm(Default.class, "value", " default (%s)", "", "select %s"),
          new FragmentForm(
              Generated.class, "expression", " generated always as (%s) virtual", "", ""),
          new FragmentForm(Index.class, "expression", "", "", "create index i on t (%s)"),
          new FragmentForm(Index.class, "where", "", "", "create index i on t (plinth_x) where %s"),
          new FragmentForm(
              Unique.class, "where", "", "", "create index i on t (plinth_x) where %s"));

  /**
   * A table with these columns, and nothing else that could be wrong.
   *
   * @param own the column that the annotation stands on; empty where it stands on the type
   */
  List<String> statements(String sql, String own, List<String> columns) {
    String create =
        columns.stream()
            .map(
                column ->
                    Identifiers.quote(column) + (column.equals(own) ? filled(definition, sql) : ""))
            .collect(
                Collectors.joining(
                    ", ", "create table t (plinth_x, ", filled(constraint, sql) + ")"));
    return statement.isEmpty()
        ? List.of("drop table if exists t", create)
        : List.of("drop table if exists t", create, filled(statement, sql));
  }

  private static String filled(String form, String sql) {
    return form.replace("%s", sql.strip());
  }
}
