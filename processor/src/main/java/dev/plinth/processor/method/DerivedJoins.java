package dev.plinth.processor.method;

import dev.plinth.dialect.Identifiers;
import dev.plinth.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that a statement reads beside that of its entity, each under a name of its own. */
final class DerivedJoins {
  private final TableName table;
  private final Map<List<DerivedStep>, String> aliases = new LinkedHashMap<>();

  DerivedJoins(TableName table) {
    this.table = table;
  }

  /** Makes sure that what is at the end of the way can be named. */
  void add(List<DerivedStep> crossed) {
    for (int i = 1; i <= crossed.size(); i++) {
      aliases.computeIfAbsent(List.copyOf(crossed.subList(0, i)), this::alias);
    }
  }

  private String alias(List<DerivedStep> crossed) {
    String name =
        crossed.stream()
            .map(DerivedStep::name)
            .filter(each -> !each.isEmpty())
            .map(each -> FinderSql.snakeCase(each).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("_"));
    String free = name;
    while (free.equals(table.name()) || aliases.containsValue(free)) {
      free += "_";
    }
    return free;
  }

  private String aliasOf(List<DerivedStep> crossed) {
    return Objects.requireNonNull(aliases.get(crossed));
  }

  /** A column of the entity's own table. */
  String column(String name) {
    return aliases.isEmpty()
        ? Identifiers.quote(name)
        : Identifiers.quote(table.name()) + "." + Identifiers.quote(name);
  }

  /** A column at the end of the way. */
  String column(List<DerivedStep> crossed, String name) {
    return crossed.isEmpty()
        ? column(name)
        : Identifiers.quote(aliasOf(crossed)) + "." + Identifiers.quote(name);
  }

  /** The table and the joins: {@code address join user_account user on user.id = ...}. */
  String from() {
    return Identifiers.quoted(table)
        + aliases.keySet().stream()
            .map(
                crossed ->
                    (mayBeAbsent(crossed) ? " left join " : " join ")
                        + joined(crossed)
                        + " on "
                        + condition(crossed))
            .collect(Collectors.joining());
  }

  private static boolean mayBeAbsent(List<DerivedStep> crossed) {
    return crossed.stream().anyMatch(DerivedStep::nullable);
  }

  private String joined(List<DerivedStep> crossed) {
    TableName joined = last(crossed).target();
    String alias = aliasOf(crossed);
    return alias.equals(joined.name())
        ? Identifiers.quoted(joined)
        : Identifiers.quoted(joined) + " " + Identifiers.quote(alias);
  }

  /**
   * The way to a property as a subquery of a condition on the first table.
   *
   * @param deletes whether rows of the first table are deleted
   */
  String subquery(DerivedPath path, boolean deletes) {
    List<DerivedStep> crossed = path.crossed();
    List<String> joins = new ArrayList<>();
    for (int i = 2; i <= crossed.size(); i++) {
      List<DerivedStep> inner = crossed.subList(0, i);
      joins.add(" join " + beside(path, i, deletes) + " on " + condition(inner));
    }
    return "exists (select 1 from "
        + beside(path, 1, deletes)
        + String.join("", joins)
        + " where "
        + condition(crossed.subList(0, 1))
        + " and ";
  }

  /**
   * A table on the way. MySQL reads the table that it deletes from only in a query of its own, and
   * takes it for one only where that has to be worked out before.
   */
  private String beside(DerivedPath path, int steps, boolean deletes) {
    List<DerivedStep> crossed = path.crossed().subList(0, steps);
    DerivedStep step = last(crossed);
    if (!deletes || !step.target().equals(table)) {
      return joined(crossed);
    }
    List<String> next =
        steps < path.crossed().size()
            ? path.crossed().get(steps).columns()
            : path.property().columnNames();
    String columns =
        Stream.concat(step.referenced().stream(), next.stream())
            .distinct()
            .map(Identifiers::quote)
            .collect(Collectors.joining(", "));
    return "(select distinct "
        + columns
        + " from "
        + Identifiers.quoted(table)
        + ") "
        + Identifiers.quote(aliasOf(crossed));
  }

  private String condition(List<DerivedStep> crossed) {
    DerivedStep last = last(crossed);
    List<DerivedStep> before = crossed.subList(0, crossed.size() - 1);
    List<String> equal = new ArrayList<>();
    for (int i = 0; i < last.columns().size(); i++) {
      equal.add(
          column(crossed, last.referenced().get(i))
              + " = "
              + column(before, last.columns().get(i)));
    }
    return String.join(" and ", equal);
  }

  private static DerivedStep last(List<DerivedStep> crossed) {
    return crossed.get(crossed.size() - 1);
  }
}
