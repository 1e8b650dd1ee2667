package dev.plinth.processor.sql;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.ResultColumn.Nullability;
import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Expression.Column;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.processor.sql.syntax.Query;
import dev.plinth.processor.sql.syntax.Statement.CommonTable;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Binds queries to the columns of their result. */
final class QueryBinder {
  private static final Value COUNT = Value.of(ColumnTypes.BIGINT, Nullability.UNKNOWN);

  private final Binding binding;
  private final IdentityHashMap<Query.Body, Relation> seeds = new IdentityHashMap<>();

  QueryBinder(Binding binding) {
    this.binding = binding;
  }

  /** The rows of a query that may use the names of {@code outer}. */
  Relation bind(Query query, Scope outer) {
    Scope scope = outer.child();
    commonTables(query.commonTables(), scope);
    Scope inner = scope.child();
    Relation result = body(query.body(), inner);
    order(query, inner, result);
    for (Expression bound : query.bounds()) {
      binding.bind(bound, outer);
      binding.parameters.beside(bound, COUNT);
    }
    if (!inner.relations().isEmpty()) {
      query.locked().forEach(name -> locked(name, inner));
    }
    return result;
  }

  private void locked(Identifier name, Scope scope) {
    Optional<Relation> relation = scope.relation(name);
    if (relation.isPresent()) {
      binding.findings.name(name, relation.get().written());
    } else {
      binding.findings.problem(
          SqlCode.SQL_ALIAS_UNKNOWN,
          name.span(),
          name.name(),
          NearestName.hint(name.name(), scope.relationNames()));
    }
  }

  private Relation body(Query.Body body, Scope scope) {
    return body.accept(
        new Query.Body.Visitor<Relation>() {
          @Override
          public Relation select(Query.Select select) {
            return binding.selects.bind(select, scope);
          }

          @Override
          public Relation combined(Query.Combined combined) {
            return QueryBinder.this.combined(combined, scope);
          }

          @Override
          public Relation values(Query.Values values) {
            return QueryBinder.this.values(values, scope);
          }

          @Override
          public Relation nested(Query.Nested nested) {
            Relation result = bind(nested.query(), scope);
            scope.setLabels(result.columns());
            return result;
          }

          @Override
          public Relation table(Query.TableRows table) {
            Relation relation = binding.sources.named(table.table(), scope);
            relation.columns().forEach(column -> binding.findings.read(column.value()));
            return Relation.of("", relation.columns(), relation.open());
          }
        });
  }

  private Relation combined(Query.Combined combined, Scope scope) {
    Relation first = Relation.of("", List.of(), true);
    List<RelationColumn> labels = new ArrayList<>();
    List<RelationColumn> columns = new ArrayList<>();
    for (int i = 0; i < combined.bodies().size(); i++) {
      Query.Body body = combined.bodies().get(i);
      Relation seed = i == 0 ? seeds.get(body) : null;
      Relation each = seed == null ? body(body, scope.child()) : seed;
      labels.addAll(each.columns());
      if (i == 0) {
        first = each;
        columns.addAll(each.columns());
      } else {
        sameCount(combined.operators().get(i - 1), body, first, each);
        join(columns, each.columns());
      }
    }
    scope.setLabels(labels);
    return Relation.of("", columns, first.open());
  }

  /** A column of the result may hold what any of the queries gives. */
  private static void join(List<RelationColumn> columns, List<RelationColumn> others) {
    for (int i = 0; i < Math.min(columns.size(), others.size()); i++) {
      Value value = Values.either(List.of(columns.get(i).value(), others.get(i).value()));
      columns.set(i, columns.get(i).with(value));
    }
  }

  private void sameCount(String operator, Query.Body body, Relation first, Relation other) {
    if (!first.open() && !other.open() && first.columns().size() != other.columns().size()) {
      binding.findings.problem(
          SqlCode.SQL_COLUMN_COUNT,
          body.span(),
          "The query behind " + operator,
          ColumnCount.has(other.columns().size()),
          ColumnCount.needs(first.columns().size()));
    }
  }

  private Relation values(Query.Values values, Scope scope) {
    List<RelationColumn> columns = new ArrayList<>();
    int size = values.rows().isEmpty() ? 0 : values.rows().get(0).size();
    for (List<Expression> row : values.rows()) {
      if (row.size() != size) {
        binding.inserts.rowSize(row, size);
      }
      for (int i = 0; i < row.size(); i++) {
        Value value = binding.bind(row.get(i), scope);
        if (i == columns.size() && i < size) {
          columns.add(new RelationColumn("column" + (i + 1), value, row.get(i).span()));
        } else if (i < size) {
          Value known = columns.get(i).value();
          columns.set(i, columns.get(i).with(Values.either(List.of(known, value))));
        }
      }
    }
    return Relation.of("", columns, values.rows().isEmpty());
  }

  /** A bare name is a result's first, then a column's. */
  private void order(Query query, Scope scope, Relation result) {
    for (Expression expression : query.orderBy()) {
      Optional<RelationColumn> label =
          expression instanceof Column column && column.path().size() == 1
              ? result.columns().stream().filter(each -> each.is(column.name())).findFirst()
              : Optional.empty();
      if (label.isPresent()) {
        binding.findings.name(((Column) expression).name(), Identifiers.quote(label.get().name()));
      }
      Value value = label.isPresent() ? label.get().value() : binding.bind(expression, scope);
      binding.decimals.order(expression, value);
    }
  }

  /** Adds the names of a {@code with}; one that is recursive sees itself. */
  void commonTables(List<CommonTable> tables, Scope scope) {
    for (CommonTable table : tables) {
      String name = table.name().name();
      if (seesItself(table) && table.statement() instanceof Query query) {
        scope.addCommonTable(seed(table, query, scope));
      }
      Relation rows = binding.statements.rows(table.statement(), scope);
      int size = table.columns().size();
      if (size > 0 && !rows.open() && size != rows.columns().size()) {
        binding.findings.problem(
            SqlCode.SQL_COLUMN_COUNT,
            table.name().span(),
            "The query of \"" + name + "\"",
            ColumnCount.has(rows.columns().size()),
            ColumnCount.needs(size));
      }
      Relation named =
          rows.named(binding.sources.given(table.name()))
              .withNames(binding.sources.given(table.columns()));
      scope.addCommonTable(table.extended() ? named.opened() : named);
    }
  }

  /** Only SQLite does without the word; a name of the schema means its table then. */
  private boolean seesItself(CommonTable table) {
    boolean isOwn =
        binding.method.isOnlyFor("sqlite")
            && binding.catalogue.find(List.of(table.name())).isEmpty();
    return table.recursive() || isOwn;
  }

  /** What the first part of a recursive query gives, for its second part. */
  private Relation seed(CommonTable table, Query query, Scope scope) {
    String name = table.name().name();
    boolean isPlain = query.commonTables().isEmpty();
    if (!isPlain || !(query.body() instanceof Query.Combined combined)) {
      return Relation.unknown(name);
    }
    Query.Body body = combined.bodies().get(0);
    Relation first = body(body, scope.child());
    seeds.put(body, first);
    List<RelationColumn> columns =
        first.columns().stream()
            .map(column -> column.with(Value.of(column.value().type(), Nullability.UNKNOWN)))
            .toList();
    return Relation.of(name, columns, first.open()).withNames(table.columns());
  }
}
