package dev.plinth.query;

import dev.plinth.dao.JoinTable;
import dev.plinth.dao.TableColumn;
import dev.plinth.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;

/** Writes down how relations lead from one table to another. */
final class Links {

  private static final SelectItem ONE = new SelectItem(new RawNode(List.of("1"), List.of()), null);

  private Links() {}

  /** By a foreign key: the columns of both sides in the same order. */
  static Link direct(
      TableRef from,
      List<? extends TableColumn<?, ?>> columns,
      TableRef to,
      List<? extends TableColumn<?, ?>> referenced) {
    checkNames(from, to);
    List<Node> left = columns(to, referenced);
    return new Link(null, equal(left, columns(from, columns)));
  }

  /** By a table that pairs the rows; its name follows that of the target. */
  static Link paired(
      TableRef from,
      List<? extends TableColumn<?, ?>> key,
      JoinTable table,
      TableRef to,
      List<? extends TableColumn<?, ?>> targetKey) {
    checkNames(from, to);
    String name = unquoted(table.name());
    String schema = table.schema() == null ? null : unquoted(table.schema());
    String alias = to.alias() == null ? null : name + "_" + to.alias();
    TableRef pairs = new TableRef(schema, name, alias);
    Node ofOwner = equal(columns(pairs.name(), table.ownerColumns()), columns(from, key));
    Node ofTarget = equal(columns(to, targetKey), columns(pairs.name(), table.targetColumns()));
    return new Link(new Join(JoinKind.INNER, new TableSource(pairs), ofOwner), ofTarget);
  }

  private static void checkNames(TableRef from, TableRef to) {
    if (from.name().equals(to.name())) {
      throw new InvalidQueryException(
          "the relation leads from "
              + from.name()
              + " to itself: name the other one, as in EMPLOYEE.boss.to(EMPLOYEE.as(\"boss\"))");
    }
  }

  /** A select of the rows that a relation leads to from the row around it. */
  static SelectTree related(Relation<?> relation) {
    TableRef target = TableRef.of(relation.target());
    Link link = relation.link(target);
    TableSource rows = new TableSource(target);
    Join pairs = link.pairs();
    if (pairs == null || pairs.condition() == null) {
      return SelectTree.of(List.of(ONE), From.of(rows)).where(new Condition(link.condition()));
    }
    From from = From.of(pairs.source()).join(new Join(JoinKind.INNER, rows, link.condition()));
    return SelectTree.of(List.of(ONE), from).where(new Condition(pairs.condition()));
  }

  private static Node equal(List<Node> left, List<Node> right) {
    List<Node> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      pairs.add(new InfixNode(left.get(i), "=", right.get(i)));
    }
    return all(pairs);
  }

  /** What holds where all of these hold. */
  static Node all(List<Node> conditions) {
    return conditions.size() == 1 ? conditions.get(0) : new LogicNode(Connective.AND, conditions);
  }

  private static List<Node> columns(TableRef table, List<? extends TableColumn<?, ?>> columns) {
    return columns.stream().<Node>map(column -> new ColumnNode(table, column)).toList();
  }

  private static List<Node> columns(String source, List<String> quoted) {
    return quoted.stream().<Node>map(name -> new OutputNode(source, unquoted(name))).toList();
  }

  /** Join tables know their names as SQL writes them. */
  private static String unquoted(String sql) {
    return sql.startsWith("\"") ? sql.substring(1, sql.length() - 1).replace("\"\"", "\"") : sql;
  }
}
