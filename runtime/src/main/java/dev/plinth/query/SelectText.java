package dev.plinth.query;

import dev.plinth.dao.SortOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the clauses of a select, each by a method of its own. */
final class SelectText {

  private final QueryText text;
  private final ExpressionText expressions;

  SelectText(QueryText text) {
    this.text = text;
    this.expressions = new ExpressionText(text);
  }

  void write(SelectTree tree) {
    text.within(tree.from().sources(), () -> clauses(tree));
  }

  private void clauses(SelectTree tree) {
    text.append(tree.distinct() ? "select distinct " : "select ");
    text.list(tree.items(), ", ", this::item);
    from(tree.from());
    condition(" where ", tree.where());
    groupBy(tree.groupBy());
    condition(" having ", tree.having());
    orderBy(tree.orderBy());
    limits(tree.limits());
  }

  private void item(SelectItem item) {
    item.node().accept(expressions);
    if (item.label() != null) {
      text.append(" as ").name(item.label());
    }
  }

  private void from(From from) {
    if (from.first() == null) {
      return;
    }
    text.append(" from ");
    source(from.first());
    for (Join join : from.joins()) {
      text.append(" ").append(join.kind().words()).append(" ");
      source(join.source());
      condition(" on ", join.condition());
    }
  }

  private void source(Source source) {
    if (source instanceof TableSource table) {
      text.name(table.table().table());
      if (table.table().alias() != null) {
        text.append(" ").name(table.table().alias());
      }
    } else if (source instanceof DerivedSource derived) {
      text.append("(");
      text.apart(() -> new SelectText(text).write(derived.query()));
      text.append(") ").name(derived.name());
    }
  }

  private void condition(String word, @Nullable Node condition) {
    if (condition != null) {
      text.append(word);
      condition.accept(expressions);
    }
  }

  private void groupBy(List<Node> nodes) {
    if (!nodes.isEmpty()) {
      text.append(" group by ").list(nodes, ", ", node -> node.accept(expressions));
    }
  }

  private void orderBy(List<SortOrder> orders) {
    if (!orders.isEmpty()) {
      text.append(" order by ");
      new OrderText(text, expressions).write(orders);
    }
  }

  private void limits(Limits limits) {
    if (limits.most() != null) {
      text.append(" limit ");
      limits.most().accept(expressions);
    }
    if (limits.skipped() != null) {
      text.append(" ");
      if (limits.most() == null) {
        text.append(text.dialect().noLimit());
      }
      text.append("offset ");
      limits.skipped().accept(expressions);
    }
  }
}
