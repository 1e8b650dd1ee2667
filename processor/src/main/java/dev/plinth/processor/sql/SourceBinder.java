package dev.plinth.processor.sql;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.ResultColumn.Nullability;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.processor.sql.syntax.Join;
import dev.plinth.processor.sql.syntax.Source;
import dev.plinth.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds what a {@code from} lists to a scope. */
final class SourceBinder {
  private final Binding binding;

  SourceBinder(Binding binding) {
    this.binding = binding;
  }

  /** Adds all joined sources; afterwards each column knows whether a join may leave it out. */
  void bind(List<Join> joins, Scope scope) {
    int first = scope.relations().size();
    for (Join join : joins) {
      int before = scope.relations().size();
      add(join.source(), scope);
      int after = scope.relations().size();
      usedNames(join, scope, first, before, after);
      switch (join.kind()) {
        case LEFT -> scope.makeOuter(before, after);
        case RIGHT -> scope.makeOuter(first, before);
        case FULL -> scope.makeOuter(first, after);
        default -> {
          // every row has a partner
        }
      }
      if (join.condition() != null) {
        binding.bind(join.condition(), scope);
        if (join.kind() == Join.Kind.INNER) {
          Presence.note(join.condition(), scope);
        }
      }
    }
  }

  private void add(Source source, Scope scope) {
    source.accept(
        new Source.Visitor<Boolean>() {
          @Override
          public Boolean table(Source.Table table) {
            binding.bindAll(table.inside(), scope);
            return put(named(table, scope), table, scope);
          }

          @Override
          public Boolean derived(Source.Derived derived) {
            Scope around = derived.lateral() ? scope : scope.withoutSiblings();
            Relation rows = binding.queries.bind(derived.query(), around);
            Relation named =
                derived.alias() == null ? rows.named("") : rows.named(given(derived.alias()));
            return put(named.withNames(given(derived.columns())), derived, scope);
          }

          @Override
          public Boolean function(Source.Function function) {
            binding.bindAll(function.arguments(), scope);
            Identifier alias = function.alias();
            Identifier name = alias == null ? function.name() : given(alias);
            Relation rows = Relation.unknown(name.name()).named(name);
            return put(rows.withNames(given(function.columns())), function, scope);
          }

          @Override
          public Boolean changes(Source.Changes changes) {
            Scope around = scope.withoutSiblings();
            binding.statements.rows(changes.statement(), around);
            Relation rows =
                ChangedTable.of(changes.statement())
                    .map(table -> named(table, around))
                    .orElseGet(() -> Relation.unknown(""));
            Identifier alias = changes.alias();
            return put(rows.named(alias == null ? "" : given(alias).name()), changes, scope);
          }

          @Override
          public Boolean group(Source.Group group) {
            bind(group.joins(), scope);
            return true;
          }
        });
  }

  private boolean put(Relation relation, Source source, Scope scope) {
    boolean isTwice =
        !relation.name().isEmpty()
            && scope.relations().stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(relation.name()))
            && !(source instanceof Source.Table table && table.path().size() > 1);
    if (isTwice) {
      Identifier alias = source.alias();
      binding.findings.problem(
          SqlCode.SQL_ALIAS_TWICE, alias == null ? source.span() : alias.span(), relation.name());
    }
    scope.add(relation);
    return true;
  }

  /** The table of the schema or of a {@code with}, under its alias. */
  Relation named(Source.Table table, Scope scope) {
    Relation relation = find(table, scope);
    if (table.alias() == null) {
      return relation.withNames(given(table.columns()));
    }
    return relation.named(given(table.alias())).withNames(given(table.columns()));
  }

  private Relation find(Source.Table table, Scope scope) {
    if (table.path().size() == 1) {
      Optional<Relation> common = scope.commonTable(table.name());
      if (common.isPresent()) {
        binding.findings.name(table.name(), common.get().written());
        return common.get();
      }
    }
    Optional<Relation> known = binding.catalogue.find(table.path());
    if (known.isPresent()) {
      TableName found = known.get().table();
      if (found != null) {
        binding.findings.read(found);
        quote(table.path(), found);
      }
      return known.get();
    }
    if (!binding.catalogue.isForeign(table.path())) {
      unknown(table, scope);
    }
    return Relation.unknown(table.name().name());
  }

  private void quote(List<Identifier> path, TableName table) {
    binding.findings.name(path.get(path.size() - 1), Identifiers.quote(table.name()));
    if (path.size() > 1 && table.schema() != null) {
      binding.findings.name(path.get(path.size() - 2), Identifiers.quote(table.schema()));
    }
  }

  /** A name that the statement gives. */
  Identifier given(Identifier name) {
    binding.findings.name(name, Relation.written(name));
    return name;
  }

  List<Identifier> given(List<Identifier> names) {
    names.forEach(this::given);
    return names;
  }

  private void unknown(Source.Table table, Scope scope) {
    Set<String> names = binding.catalogue.names(table.path());
    names.addAll(scope.commonTableNames());
    String name = table.name().name();
    String hint =
        binding
            .catalogue
            .elsewhere(table.path())
            .map(known -> "It is in a schema: write " + Identifiers.quoted(known) + ".")
            .orElseGet(() -> NearestName.hint(name, names));
    binding.findings.problem(SqlCode.SQL_TABLE_UNKNOWN, table.name().span(), name, hint);
  }

  /** Columns that both sides share become one where the join says so. */
  private void usedNames(Join join, Scope scope, int first, int before, int after) {
    List<Relation> left = scope.relations().subList(first, before);
    List<Relation> right = scope.relations().subList(before, after);
    if (join.natural()) {
      for (String name : shared(left, right)) {
        merge(name, join, left, right, scope);
      }
    }
    for (Identifier used : join.using()) {
      boolean isKnown = has(left, used, scope) && has(right, used, scope);
      if (!isKnown) {
        List<Relation> missing = has(left, used, scope) ? right : left;
        List<String> names =
            missing.stream().flatMap(each -> NameResolution.names(each).stream()).toList();
        binding.findings.problem(
            SqlCode.SQL_COLUMN_NOT_FOUND,
            used.span(),
            used.name(),
            missing.isEmpty() ? "the table before" : NameResolution.shown(missing.get(0)),
            NearestName.hint(used.name(), names));
      }
      name(used, left);
      merge(used.name(), join, left, right, scope);
    }
  }

  /** A shared column is written as the table has it. */
  private void name(Identifier used, List<Relation> relations) {
    String known =
        relations.stream()
            .flatMap(relation -> relation.column(used).stream())
            .map(RelationColumn::name)
            .findFirst()
            .orElse(used.folded());
    binding.findings.name(used, Identifiers.quote(known));
  }

  private static List<String> shared(List<Relation> left, List<Relation> right) {
    List<String> names = new ArrayList<>();
    for (Relation relation : right) {
      for (String name : NameResolution.names(relation)) {
        boolean isThere =
            left.stream()
                .flatMap(each -> NameResolution.names(each).stream())
                .anyMatch(name::equalsIgnoreCase);
        if (isThere) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static boolean has(List<Relation> relations, Identifier name, Scope scope) {
    return scope.merged(name) != null
        || relations.stream()
            .anyMatch(relation -> relation.open() || relation.column(name).isPresent());
  }

  private void merge(
      String name, Join join, List<Relation> left, List<Relation> right, Scope scope) {
    Value ofLeft = value(name, left);
    Value ofRight = value(name, right);
    binding.findings.read(ofLeft);
    binding.findings.read(ofRight);
    Value value =
        switch (join.kind()) {
          case RIGHT -> ofRight;
          case FULL -> Value.of(ofLeft.type(), Nullability.UNKNOWN);
          default -> ofLeft;
        };
    scope.merge(name, value);
  }

  private static Value value(String name, List<Relation> relations) {
    for (Relation relation : relations) {
      for (RelationColumn column : relation.columns()) {
        if (column.name().equalsIgnoreCase(name)) {
          return relation.value(column);
        }
      }
    }
    return Value.UNKNOWN;
  }
}
