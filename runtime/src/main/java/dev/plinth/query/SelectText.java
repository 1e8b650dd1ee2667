package dev.plinth.query;

import dev.plinth.dialect.Capability;
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
    if (tree.combinations().isEmpty()) {
      text.within(
          tree.from().sources(),
          () -> {
            rows(tree);
            orderBy(tree);
          });
    } else {
      combined(tree);
      orderBy(tree);
    }
    limits(tree.limits());
    lock(tree.lock());
  }

  private void combined(SelectTree tree) {
    text.within(tree.from().sources(), () -> rows(tree));
    for (Combination combination : tree.combinations()) {
      text.append(" ").append(combination.kind().words()).append(" ");
      text.within(combination.query().from().sources(), () -> rows(combination.query()));
    }
  }

  /** What each of several selects has for itself. */
  private void rows(SelectTree tree) {
    text.append(tree.distinct() ? "select distinct " : "select ");
    text.list(tree.items(), ", ", this::item);
    from(tree.from());
    condition(" where ", tree.where());
    groupBy(tree.groupBy());
    condition(" having ", tree.having());
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
      text.check(join.kind());
      text.append(" ").append(join.kind().words()).append(" ");
      source(join.source());
      condition(" on ", join.condition());
    }
  }

  private void source(Source source) {
    if (source instanceof TableSource table) {
      text.table(table.table());
      if (table.table().alias() != null) {
        text.append(" ").name(table.table().alias());
      }
    } else if (source instanceof DerivedSource derived) {
      text.append("(");
      text.apart(() -> new SelectText(text).write(derived.query()));
      text.append(") ").name(derived.name());
    } else if (source instanceof CommonSource common) {
      text.common(common.table());
      text.name(common.name());
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

  private void orderBy(SelectTree tree) {
    if (!tree.orderBy().isEmpty()) {
      text.append(" order by ");
      new OrderText(text, expressions, tree.combinations().isEmpty() ? List.of() : tree.items())
          .write(tree.orderBy());
    }
  }

  private void lock(Lock lock) {
    if (lock != Lock.NONE) {
      text.require(Capability.FOR_UPDATE, "for update");
      text.append(" for update");
    }
    if (lock == Lock.UPDATE_SKIPPING_LOCKED) {
      text.require(Capability.SKIP_LOCKED, "skip locked");
      text.append(" skip locked");
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
