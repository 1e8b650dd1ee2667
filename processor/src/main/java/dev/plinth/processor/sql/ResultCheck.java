package dev.plinth.processor.sql;

import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.ExpectedResult.Kind;
import dev.plinth.processor.sql.ResultColumn.Nullability;
import dev.plinth.processor.sql.syntax.Span;
import dev.plinth.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every column of a result has a component that can take it, and every component a column. */
final class ResultCheck {
  private final ExpectedResult expected;
  private final Findings findings;

  ResultCheck(ExpectedResult expected, Findings findings) {
    this.expected = expected;
    this.findings = findings;
  }

  /** The columns with the components that they fill. */
  List<ResultColumn> check(Relation rows) {
    if (expected.is(Kind.ANY) || expected.is(Kind.NONE)) {
      return rows.columns().stream().map(column -> column(column, -1)).toList();
    }
    if (rows.open() && (expected.is(Kind.ROW) || expected.key() != null)) {
      findings.problem(SqlCode.SQL_STAR_UNKNOWN, start(rows), expected.shown());
      return List.of();
    }
    return expected.key() == null ? unkeyed(rows) : keyed(rows, expected.key());
  }

  private List<ResultColumn> unkeyed(Relation rows) {
    return expected.is(Kind.SCALAR) ? scalar(rows) : row(rows);
  }

  private List<ResultColumn> keyed(Relation rows, ResultComponent key) {
    if (rows.columns().isEmpty()) {
      return unkeyed(rows);
    }
    RelationColumn first = rows.columns().get(0);
    fits(first, key);
    List<ResultColumn> columns = new ArrayList<>(List.of(column(first, -1)));
    List<RelationColumn> behind = rows.columns().subList(1, rows.columns().size());
    columns.addAll(unkeyed(Relation.of(rows.name(), behind, false)));
    return columns;
  }

  private static Span start(Relation rows) {
    return rows.columns().isEmpty() ? new Span(0, 0) : rows.columns().get(0).span();
  }

  private List<ResultColumn> scalar(Relation rows) {
    if (!rows.open() && rows.columns().size() != 1) {
      Span second = rows.columns().size() > 1 ? rows.columns().get(1).span() : new Span(0, 0);
      findings.problem(
          SqlCode.SQL_RESULT_COUNT,
          second,
          ColumnCount.has(rows.columns().size()),
          expected.shown());
    }
    List<ResultColumn> columns = new ArrayList<>();
    for (RelationColumn column : rows.columns()) {
      if (columns.isEmpty() && rows.columns().size() == 1) {
        fits(column, expected.components().get(0));
      }
      columns.add(column(column, columns.isEmpty() ? 0 : -1));
    }
    return columns;
  }

  private List<ResultColumn> row(Relation rows) {
    boolean[] filled = new boolean[expected.components().size()];
    List<ResultColumn> columns = new ArrayList<>();
    for (int i = 0; i < rows.columns().size(); i++) {
      RelationColumn column = rows.columns().get(i);
      int entity = entity(rows, i, filled);
      if (entity >= 0) {
        filled[entity] = true;
        columns.addAll(whole(rows, i, entity));
        i = columns.size() - 1;
        continue;
      }
      int component = component(column.name());
      if (component < 0) {
        withoutComponent(column);
      } else if (filled[component]) {
        findings.problem(
            SqlCode.SQL_RESULT_TWICE,
            column.span(),
            expected.components().get(component).name(),
            expected.shown());
      } else {
        filled[component] = true;
        fits(column, expected.components().get(component));
      }
      columns.add(column(column, component));
    }
    for (int i = 0; i < filled.length; i++) {
      if (!filled[i]) {
        withoutColumn(expected.components().get(i), rows);
      }
    }
    return columns;
  }

  /** The first entity that is still to be filled and takes the columns from here on, or -1. */
  private int entity(Relation rows, int at, boolean[] filled) {
    for (int i = 0; i < filled.length; i++) {
      ResultComponent component = expected.components().get(i);
      if (!filled[i] && component.isEntity() && component.takes(rows.columns(), at)) {
        return i;
      }
    }
    return -1;
  }

  private List<ResultColumn> whole(Relation rows, int at, int component) {
    ResultComponent entity = expected.components().get(component);
    List<RelationColumn> columns = rows.columns().subList(at, at + entity.columns().size());
    Optional<RelationColumn> absent = columns.stream().filter(ResultCheck::mayBeAbsent).findFirst();
    if (absent.isPresent() && !entity.nullable()) {
      findings.problem(
          SqlCode.SQL_COMPONENT_NULL, absent.get().span(), shown(entity), what(absent.get()));
    }
    return columns.stream().map(column -> column(column, component)).toList();
  }

  /** Whether a column that takes no NULL holds one, because an outer join has found no row. */
  private static boolean mayBeAbsent(RelationColumn column) {
    Value value = column.value();
    return value.nullability() == Nullability.POSSIBLE
        && value.place() != null
        && !value.place().column().nullable();
  }

  /** An exact name is meant before one that differs in letter case or underscores. */
  private int component(String label) {
    if (label.isEmpty()) {
      return -1;
    }
    int near = -1;
    for (int i = 0; i < expected.components().size(); i++) {
      ResultComponent component = expected.components().get(i);
      if (component.isEntity()) {
        continue;
      }
      if (component.label().equals(label)) {
        return i;
      }
      near = near < 0 && component.takes(label) ? i : near;
    }
    return near;
  }

  private void withoutComponent(RelationColumn column) {
    List<String> names = expected.components().stream().map(ResultComponent::label).toList();
    if (column.name().isEmpty()) {
      findings.problem(SqlCode.SQL_RESULT_UNNAMED, column.span(), expected.shown());
    } else {
      findings.problem(
          SqlCode.SQL_RESULT_WITHOUT_COMPONENT,
          column.span(),
          column.name(),
          expected.shown(),
          NearestName.hint(column.name(), names));
    }
  }

  private void withoutColumn(ResultComponent component, Relation rows) {
    if (component.isEntity()) {
      findings.problem(
          SqlCode.SQL_ENTITY_WITHOUT_RESULT,
          new Span(0, 0),
          component.name(),
          expected.shown(),
          String.valueOf(component.table()));
      return;
    }
    findings.problem(
        SqlCode.SQL_COMPONENT_WITHOUT_RESULT,
        new Span(0, 0),
        component.name(),
        expected.shown(),
        component.label(),
        NearestName.hint(component.label(), NameResolution.names(rows)));
  }

  private void fits(RelationColumn column, ResultComponent component) {
    Value value = column.value();
    ColumnType wanted = component.type();
    ColumnType type = value.type();
    String shown = shown(component);
    if (wanted != null && type != null && !fits(wanted, type, value.place() != null)) {
      findings.problem(
          SqlCode.SQL_COMPONENT_TYPE,
          column.span(),
          shown,
          TypeKinds.javaType(wanted),
          what(column),
          type.name(),
          TypeKinds.javaType(type));
    } else if (value.nullability() == Nullability.POSSIBLE && !component.nullable()) {
      findings.problem(SqlCode.SQL_COMPONENT_NULL, column.span(), shown, what(column));
    }
  }

  private String shown(ResultComponent component) {
    if (component.equals(expected.key())) {
      return "The first column, which is the key,";
    }
    return component.name().isEmpty()
        ? "The result"
        : "component \"" + component.name() + "\" of " + expected.shown();
  }

  private static boolean fits(ColumnType wanted, ColumnType type, boolean isColumn) {
    return isColumn ? TypeKinds.canTake(wanted, type) : TypeKinds.canTakeComputed(wanted, type);
  }

  private static String what(RelationColumn column) {
    return column.name().isEmpty() ? "the expression" : "column \"" + column.name() + "\"";
  }

  private static ResultColumn column(RelationColumn column, int component) {
    Value value = column.value();
    return new ResultColumn(
        column.name(),
        value.place(),
        value.type(),
        value.nullability(),
        component,
        column.span().start(),
        column.span().length());
  }
}
