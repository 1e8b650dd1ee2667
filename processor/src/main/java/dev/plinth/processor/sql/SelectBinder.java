package dev.plinth.processor.sql;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Expression.Call;
import dev.plinth.processor.sql.syntax.Expression.Column;
import dev.plinth.processor.sql.syntax.Expression.Star;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.processor.sql.syntax.Query.Select;
import dev.plinth.processor.sql.syntax.Span;
import dev.plinth.processor.sql.syntax.Statement.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds one select to the columns of its result. */
final class SelectBinder {
  private static final Set<String> GROUPS_OF_GROUPS = Set.of("rollup", "cube", "grouping sets");

  private final Binding binding;

  SelectBinder(Binding binding) {
    this.binding = binding;
  }

  /** The scope is left with the names that an order by can use. */
  Relation bind(Select select, Scope scope) {
    binding.sources.bind(select.from(), scope);
    scope.setWindows(select.windowNames());
    if (!select.groupBy().isEmpty()) {
      scope.setGrouped();
    }
    if (binding.method.isOnlyFor("sqlite")) {
      scope.setLabels(names(select.items()));
    }
    if (select.where() != null) {
      binding.bind(select.where(), scope);
      Presence.note(select.where(), scope);
    }
    scope.setLabels(List.of());
    binding.bindAll(select.distinctOn(), scope);
    Relation result = grouped(items(select.items(), scope), select.groupBy());
    scope.setLabels(result.columns());
    binding.bindAll(select.groupBy(), scope);
    if (select.having() != null) {
      binding.bind(select.having(), scope);
    }
    binding.bindAll(select.windows(), scope);
    return result;
  }

  /** Where there are groups of groups, each has NULL instead of what it is not grouped by. */
  private static Relation grouped(Relation rows, List<Expression> groups) {
    boolean isSet =
        groups.stream()
            .anyMatch(each -> each instanceof Call call && GROUPS_OF_GROUPS.contains(call.name()));
    return isSet ? rows.withoutSome() : rows;
  }

  private static List<RelationColumn> names(List<Item> items) {
    return items.stream()
        .filter(item -> item.alias() != null)
        .map(item -> new RelationColumn(item.alias().folded(), Value.UNKNOWN, item.span()))
        .toList();
  }

  /** What the items give, with stars expanded. */
  Relation items(List<Item> items, Scope scope) {
    List<RelationColumn> columns = new ArrayList<>();
    boolean open = false;
    for (Item item : items) {
      if (item.value() instanceof Star star) {
        open |= star(star, scope, columns);
      } else {
        Value value = binding.bind(item.value(), scope);
        columns.add(new RelationColumn(label(item), value, item.span()));
      }
    }
    return Relation.of("", columns, open);
  }

  private String label(Item item) {
    if (item.alias() != null) {
      return binding.sources.given(item.alias()).folded();
    }
    if (item.value() instanceof Column column) {
      return binding.findings.meant(column.name());
    }
    return item.value() instanceof Call call && call.inside().isEmpty() ? call.name() : "";
  }

  /** Whether there may be more columns than those that were added. */
  private boolean star(Star star, Scope scope, List<RelationColumn> columns) {
    List<String> written = new ArrayList<>();
    boolean open;
    if (star.qualifier().isEmpty()) {
      open = all(star, scope, columns, written);
    } else {
      Identifier name = star.qualifier().get(star.qualifier().size() - 1);
      Optional<Relation> relation = visible(name, scope);
      if (relation.isEmpty()) {
        binding.findings.problem(
            SqlCode.SQL_ALIAS_UNKNOWN,
            name.span(),
            name.name(),
            NearestName.hint(name.name(), scope.relationNames()));
        return true;
      }
      open = relation.get().open();
      binding.findings.name(name, relation.get().written());
      String prefix = relation.get().written() + ".";
      relation
          .get()
          .columns()
          .forEach(column -> add(relation.get(), column, prefix, star.span(), columns, written));
    }
    if (!open) {
      binding.findings.star(star.span(), written);
    }
    return open;
  }

  private static Optional<Relation> visible(Identifier name, Scope scope) {
    for (Scope each = scope; each != null; each = each.parent()) {
      Optional<Relation> relation = each.relation(name);
      if (relation.isPresent()) {
        return relation;
      }
    }
    return Optional.empty();
  }

  private boolean all(Star star, Scope scope, List<RelationColumn> columns, List<String> written) {
    if (scope.relations().isEmpty()) {
      binding.findings.problem(SqlCode.SQL_NAME_UNKNOWN, star.span(), "*", "Name a table in from.");
      return true;
    }
    for (Map.Entry<String, Value> merged : scope.merged().entrySet()) {
      columns.add(new RelationColumn(merged.getKey(), merged.getValue(), star.span()));
      written.add(Identifiers.quote(merged.getKey()));
    }
    boolean open = false;
    boolean isOne = scope.relations().size() == 1;
    for (Relation relation : scope.relations()) {
      String prefix = isOne ? "" : relation.written() + ".";
      open |= relation.open();
      for (RelationColumn column : relation.columns()) {
        if (!scope.isMerged(column.name())) {
          add(relation, column, prefix, star.span(), columns, written);
        }
      }
    }
    return open;
  }

  private void add(
      Relation relation,
      RelationColumn column,
      String prefix,
      Span span,
      List<RelationColumn> columns,
      List<String> written) {
    Value value = relation.value(column);
    binding.findings.read(value);
    columns.add(new RelationColumn(column.name(), value, span));
    written.add(prefix + Identifiers.quote(column.name()));
  }
}
