package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A from clause. Immutable. */
record From(@Nullable Source first, List<Join> joins) {

  /** No rows but one: {@code select 1}. */
  static final From NOTHING = new From(null, List.of());

  From {
    joins = List.copyOf(joins);
  }

  static From of(Source source) {
    return new From(source, List.of());
  }

  From join(Join join) {
    List<Join> all = new ArrayList<>(joins);
    all.add(join);
    return new From(first, all);
  }

  From join(JoinKind kind, EntityMapping<?> table, Condition on) {
    return join(new Join(kind, new TableSource(TableRef.of(table)), on.node()));
  }

  /** Where a table pairs the rows, it is joined before. */
  From join(JoinKind kind, Relation<?> relation) {
    TableRef target = TableRef.of(relation.target());
    Link link = relation.link(target);
    Join pairs = link.pairs();
    From before = pairs == null ? this : join(new Join(kind, pairs.source(), pairs.condition()));
    return before.join(new Join(kind, new TableSource(target), link.condition()));
  }

  /** All sources, in their order. */
  List<Source> sources() {
    List<Source> all = new ArrayList<>();
    if (first != null) {
      all.add(first);
    }
    joins.forEach(join -> all.add(join.source()));
    return all;
  }

  /** The names of the sources that may be without a row, as outer joins leave them. */
  Set<String> emptyable() {
    Set<String> names = new HashSet<>();
    Set<String> before = new HashSet<>();
    if (first != null) {
      before.add(first.name());
    }
    for (Join join : joins) {
      if (join.kind().leavesLeftEmpty()) {
        names.addAll(before);
      }
      if (join.kind().leavesRightEmpty()) {
        names.add(join.source().name());
      }
      before.add(join.source().name());
    }
    return names;
  }
}
