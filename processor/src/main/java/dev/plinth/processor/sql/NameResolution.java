package dev.plinth.processor.sql;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.processor.sql.syntax.Expression.Column;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the column that a name means. */
final class NameResolution {
  /** What databases have besides the columns of a table. */
  private static final Set<String> PSEUDO =
      Set.of(
          "rowid",
          "oid",
          "_rowid_",
          "ctid",
          "xmin",
          "xmax",
          "cmin",
          "cmax",
          "tableoid",
          "rownum",
          "level",
          "user",
          "current_user",
          "rank");

  private final Binding binding;

  NameResolution(Binding binding) {
    this.binding = binding;
  }

  /** The value of a column; what is unknown is reported. */
  Value resolve(Column column, Scope scope) {
    Value value = column.path().size() == 1 ? bare(column, scope) : qualified(column, scope);
    binding.findings.read(value);
    return value;
  }

  private Value bare(Column column, Scope scope) {
    Identifier name = column.name();
    for (Scope each = scope; each != null; each = each.parent()) {
      Value found = inside(name, each);
      if (found != null) {
        return found;
      }
    }
    if (isKnownOtherwise(name, scope)) {
      return Value.UNKNOWN;
    }
    binding.findings.problem(SqlCode.SQL_NAME_UNKNOWN, name.span(), name.name(), hint(name, scope));
    return Value.UNKNOWN;
  }

  /** Null where the scope has no such column. */
  private @Nullable Value inside(Identifier name, Scope scope) {
    Value merged = scope.merged(name);
    if (merged != null) {
      Place place = merged.place();
      binding.findings.name(
          name, place == null ? Relation.written(name) : Identifiers.quote(place.column().name()));
      return merged;
    }
    List<Relation> found = new ArrayList<>();
    Value value = null;
    for (Relation relation : scope.relations()) {
      Optional<RelationColumn> column = relation.column(name);
      if (column.isPresent()) {
        found.add(relation);
        value = value == null ? relation.value(column.get()) : value;
        binding.findings.name(name, Identifiers.quote(column.get().name()));
      }
    }
    if (found.size() > 1 && scope.label(name).isEmpty()) {
      ambiguous(name, found);
    }
    if (value != null || scope.label(name).isEmpty()) {
      return value;
    }
    RelationColumn label = scope.label(name).get();
    binding.findings.name(name, Identifiers.quote(label.name()));
    return label.value();
  }

  private void ambiguous(Identifier name, List<Relation> found) {
    String places = found.stream().map(Relation::name).collect(Collectors.joining(" and "));
    binding.findings.problem(
        SqlCode.SQL_COLUMN_AMBIGUOUS,
        name.span(),
        name.name(),
        places,
        found.get(0).name() + "." + name.name());
  }

  /** Columns of unknown rows, of no table at all, or a whole row by the name of its table. */
  private static boolean isKnownOtherwise(Identifier name, Scope scope) {
    boolean anything = false;
    for (Scope each = scope; each != null; each = each.parent()) {
      anything |= each.relations().stream().anyMatch(Relation::open);
      anything |= each.relation(name).isPresent();
    }
    return anything || PSEUDO.contains(name.folded());
  }

  private static String hint(Identifier name, Scope scope) {
    Set<String> near = new LinkedHashSet<>();
    for (Scope each = scope; each != null; each = each.parent()) {
      each.relations().forEach(relation -> near.addAll(names(relation)));
      each.labels().forEach(label -> near.add(label.name()));
    }
    near.remove("");
    boolean isText = name.quoted() && NearestName.find(name.name(), near).isEmpty();
    if (isText || near.isEmpty()) {
      return isText ? "Text stands in single quotes." : "Name a table in from.";
    }
    return NearestName.hint(name.name(), near);
  }

  private Value qualified(Column column, Scope scope) {
    Identifier qualifier = column.qualifier().get(column.qualifier().size() - 1);
    for (Scope each = scope; each != null; each = each.parent()) {
      Optional<Relation> relation = each.relation(qualifier);
      if (relation.isPresent()) {
        binding.findings.name(qualifier, relation.get().written());
        return of(relation.get(), column);
      }
    }
    return isOfRow(column, scope) ? Value.UNKNOWN : unknownAlias(qualifier, scope);
  }

  private Value of(Relation relation, Column column) {
    Optional<RelationColumn> found = relation.column(column.name());
    if (found.isPresent()) {
      binding.findings.name(column.name(), Identifiers.quote(found.get().name()));
      return relation.value(found.get());
    }
    boolean isLeftAlone = relation.open() || PSEUDO.contains(column.name().folded());
    if (!isLeftAlone && column.path().size() == 2) {
      binding.findings.problem(
          SqlCode.SQL_COLUMN_NOT_FOUND,
          column.name().span(),
          column.name().name(),
          shown(relation),
          NearestName.hint(column.name().name(), names(relation)));
    }
    return Value.UNKNOWN;
  }

  /** A field of a column that holds a row, or a sequence: {@code orders_seq.nextval}. */
  private static boolean isOfRow(Column column, Scope scope) {
    String last = column.name().folded();
    if (last.equals("nextval") || last.equals("currval")) {
      return true;
    }
    Identifier first = column.path().get(0);
    for (Scope each = scope; each != null; each = each.parent()) {
      if (each.relation(first).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Value unknownAlias(Identifier qualifier, Scope scope) {
    String hint = NearestName.hint(qualifier.name(), scope.relationNames());
    for (Scope each = scope; each != null; each = each.parent()) {
      Optional<Relation> renamed =
          each.relations().stream()
              .filter(relation -> isOf(relation.table(), qualifier))
              .findFirst();
      if (renamed.isPresent()) {
        hint = "The table is called \"" + renamed.get().name() + "\" here.";
      }
      if (each.hides(qualifier)) {
        hint = "It stands beside this query: write lateral before the parenthesis.";
      }
    }
    binding.findings.problem(SqlCode.SQL_ALIAS_UNKNOWN, qualifier.span(), qualifier.name(), hint);
    return Value.UNKNOWN;
  }

  private static boolean isOf(@Nullable TableName table, Identifier name) {
    return table != null && name.names(table.name());
  }

  static List<String> names(Relation relation) {
    return relation.columns().stream()
        .map(RelationColumn::name)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The table, and its alias if it has one. */
  static String shown(Relation relation) {
    return relation.table() == null || relation.table().name().equals(relation.name())
        ? relation.name()
        : relation.table().name() + " " + relation.name();
  }
}
