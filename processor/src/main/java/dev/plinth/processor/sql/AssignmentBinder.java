package dev.plinth.processor.sql;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Expression.Column;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.processor.sql.syntax.Statement.Assignment;
import dev.plinth.type.ColumnType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds what is written to the columns of a table. */
final class AssignmentBinder {
  private final Binding binding;

  AssignmentBinder(Binding binding) {
    this.binding = binding;
  }

  /**
   * Binds columns and what they are set to.
   *
   * @param targets the tables that are written
   */
  void bind(List<Assignment> assignments, List<Relation> targets, Scope scope) {
    Set<String> seen = new HashSet<>();
    for (Assignment assignment : assignments) {
      Value value = binding.bind(assignment.value(), scope);
      for (int i = 0; i < assignment.targets().size(); i++) {
        Column target = assignment.targets().get(i);
        Value column = written(target, targets);
        twice(target, seen);
        binding.parameters.beside(value(assignment, i), column);
        binding.decimals.written(value(assignment, i), column);
        fits(assignment, i, value, column);
        notNull(value(assignment, i), column);
      }
    }
  }

  private static Expression value(Assignment assignment, int at) {
    boolean isRow =
        assignment.targets().size() > 1
            && assignment.value() instanceof Expression.Row row
            && at < row.items().size();
    return isRow ? ((Expression.Row) assignment.value()).items().get(at) : assignment.value();
  }

  /** A value of another kind than its column is a mistake where both are known. */
  private void fits(Assignment assignment, int at, Value value, Value column) {
    boolean isOne = assignment.targets().size() == 1 && at == 0;
    ColumnType from = value.type();
    ColumnType to = column.type();
    if (from == null || to == null || value.place() == null) {
      return;
    }
    if (isOne && !TypeKinds.areAlike(to, from)) {
      binding.findings.problem(
          SqlCode.SQL_VALUE_TYPE,
          assignment.value().span(),
          assignment.targets().get(at).name().name(),
          to.name(),
          from.name());
    }
  }

  /** A column that takes no NULL, and does not replace it by something, is given one. */
  void notNull(Expression value, Value written) {
    Place place = written.place();
    boolean isNull =
        value instanceof Expression.Literal literal
            && literal.kind() == Expression.Literal.Kind.NULL;
    if (isNull && place != null && !place.column().nullable() && !place.column().fillsItself()) {
      binding.findings.problem(
          SqlCode.SQL_VALUE_NULL, value.span(), place.table() + "." + place.column().name());
    }
  }

  private void twice(Column target, Set<String> seen) {
    if (target.path().size() == 1 && !seen.add(target.name().folded())) {
      binding.findings.problem(
          SqlCode.SQL_COLUMN_TWICE, target.name().span(), target.name().name());
    }
  }

  /** The column of a table that is written; an unknown one is reported. */
  Value written(Column target, List<Relation> targets) {
    List<Identifier> path = target.path();
    for (Relation relation : meant(path, targets)) {
      Optional<RelationColumn> column = relation.column(target.name());
      if (column.isPresent()) {
        binding.findings.name(target.name(), Identifiers.quote(column.get().name()));
        if (path.size() > 1) {
          binding.findings.name(path.get(path.size() - 2), relation.written());
        }
        return written(relation, column.get());
      }
    }
    boolean isSure = targets.stream().noneMatch(Relation::open) && !isField(path, targets);
    if (isSure && path.size() == 2 && isUnknown(path.get(0), targets)) {
      binding.findings.problem(
          SqlCode.SQL_ALIAS_UNKNOWN,
          path.get(0).span(),
          path.get(0).name(),
          NearestName.hint(path.get(0).name(), targets.stream().map(Relation::name).toList()));
    } else if (isSure) {
      notFound(target, meant(path, targets));
    }
    return Value.UNKNOWN;
  }

  /** The tables that may have the column: all of them where it has no alias. */
  private static List<Relation> meant(List<Identifier> path, List<Relation> targets) {
    return path.size() == 1
        ? targets
        : targets.stream()
            .filter(relation -> path.get(path.size() - 2).names(relation.name()))
            .toList();
  }

  private void notFound(Column target, List<Relation> tables) {
    binding.findings.problem(
        SqlCode.SQL_COLUMN_NOT_FOUND,
        target.name().span(),
        target.name().name(),
        tables.isEmpty() ? "the table" : NameResolution.shown(tables.get(0)),
        NearestName.hint(
            target.name().name(),
            tables.stream().flatMap(each -> NameResolution.names(each).stream()).toList()));
  }

  private static boolean isUnknown(Identifier alias, List<Relation> targets) {
    return targets.stream().noneMatch(relation -> alias.names(relation.name()));
  }

  /** PostgreSQL sets fields of columns. */
  private static boolean isField(List<Identifier> path, List<Relation> targets) {
    return path.size() > 1
        && targets.stream().anyMatch(relation -> relation.column(path.get(0)).isPresent());
  }

  private Value written(Relation relation, RelationColumn column) {
    if (relation.table() != null) {
      binding.findings.write(relation.table(), column.name());
    }
    return column.value();
  }
}
