package dev.plinth.processor.method;

import dev.plinth.dialect.Identifiers;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
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
  private final EntityProperties properties;
  private final TableName table;
  private final Map<List<EntityProperty>, String> aliases = new LinkedHashMap<>();

  DerivedJoins(EntityProperties properties, TableName table) {
    this.properties = properties;
    this.table = table;
  }

  /** Makes sure that what is at the end of the way can be named. */
  void add(List<EntityProperty> crossed) {
    for (int i = 1; i <= crossed.size(); i++) {
      aliases.computeIfAbsent(List.copyOf(crossed.subList(0, i)), this::alias);
    }
  }

  private String alias(List<EntityProperty> crossed) {
    String name =
        crossed.stream()
            .map(toOne -> FinderSql.snakeCase(toOne.name()).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("_"));
    String free = name;
    while (free.equals(table.name()) || aliases.containsValue(free)) {
      free += "_";
    }
    return free;
  }

  private String aliasOf(List<EntityProperty> crossed) {
    return Objects.requireNonNull(aliases.get(crossed));
  }

  /** A column of the entity's own table. */
  String column(String name) {
    return aliases.isEmpty()
        ? Identifiers.quote(name)
        : Identifiers.quote(table.name()) + "." + Identifiers.quote(name);
  }

  /** A column at the end of the way. */
  String column(List<EntityProperty> crossed, String name) {
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

  private static boolean mayBeAbsent(List<EntityProperty> crossed) {
    return crossed.stream().anyMatch(EntityProperty::nullable);
  }

  private String joined(List<EntityProperty> crossed) {
    TableName joined = reference(crossed).table();
    String alias = aliasOf(crossed);
    return alias.equals(joined.name())
        ? Identifiers.quoted(joined)
        : Identifiers.quoted(joined) + " " + Identifiers.quote(alias);
  }

  /**
   * The way to a property as a subquery of a condition on the first table, which a delete is about.
   */
  String subquery(DerivedPath path) {
    List<EntityProperty> crossed = path.crossed();
    List<String> joins = new ArrayList<>();
    for (int i = 2; i <= crossed.size(); i++) {
      List<EntityProperty> inner = crossed.subList(0, i);
      joins.add(" join " + beside(path, i) + " on " + condition(inner));
    }
    return "exists (select 1 from "
        + beside(path, 1)
        + String.join("", joins)
        + " where "
        + condition(crossed.subList(0, 1))
        + " and ";
  }

  /**
   * A table on the way. MySQL reads the table that it deletes from only in a query of its own, and
   * takes it for one only where that has to be worked out before.
   */
  private String beside(DerivedPath path, int steps) {
    List<EntityProperty> crossed = path.crossed().subList(0, steps);
    ForeignKey.Reference reference = reference(crossed);
    if (!reference.table().equals(table)) {
      return joined(crossed);
    }
    EntityProperty next =
        steps < path.crossed().size() ? path.crossed().get(steps) : path.property();
    String columns =
        Stream.concat(reference.columns().stream(), next.columns().stream().map(ColumnSchema::name))
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

  private String condition(List<EntityProperty> crossed) {
    EntityProperty last = crossed.get(crossed.size() - 1);
    List<EntityProperty> before = crossed.subList(0, crossed.size() - 1);
    List<String> referenced = reference(crossed).columns();
    List<String> equal = new ArrayList<>();
    for (int i = 0; i < referenced.size(); i++) {
      ColumnSchema own = last.columns().get(i);
      equal.add(column(crossed, referenced.get(i)) + " = " + column(before, own.name()));
    }
    return String.join(" and ", equal);
  }

  private ForeignKey.Reference reference(List<EntityProperty> crossed) {
    return properties.reference(crossed.get(crossed.size() - 1)).orElseThrow();
  }
}
