package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.processor.sql.syntax.Join;
import dev.plinth.processor.sql.syntax.Merge;
import java.util.List;

/** Binds merges. */
final class MergeBinder {
  private final Binding binding;

  MergeBinder(Binding binding) {
    this.binding = binding;
  }

  Relation bind(Merge merge, Scope outer) {
    binding.findings.writes(merge.target().span());
    Scope scope = outer.child();
    binding.queries.commonTables(merge.commonTables(), scope);
    Relation target = binding.sources.named(merge.target(), scope);
    Scope inner = scope.child();
    inner.add(target);
    if (merge.source() != null) {
      binding.sources.bind(
          List.of(new Join(Join.Kind.COMMA, false, merge.source(), null, List.of())), inner);
    }
    if (merge.condition() != null) {
      binding.bind(merge.condition(), inner);
    }
    merge.branches().forEach(branch -> branch(branch, target, inner));
    if (merge.rows() != null) {
      List<RelationColumn> columns = binding.inserts.columns(merge.columns(), target);
      merge.key().forEach(name -> column(name, target));
      binding.inserts.rows(merge.rows(), columns, merge.columns().isEmpty() ? target : null, scope);
    }
    return binding.selects.items(merge.returning(), Versions.MERGED.around(inner, scope));
  }

  private void column(Identifier name, Relation target) {
    binding.assignments.written(new Expression.Column(List.of(name), name.span()), List.of(target));
  }

  private void branch(Merge.Branch branch, Relation target, Scope scope) {
    if (branch.condition() != null) {
      binding.bind(branch.condition(), scope);
    }
    binding.assignments.bind(branch.assignments(), List.of(target), scope);
    if (branch.inserts()) {
      List<RelationColumn> columns = binding.inserts.columns(branch.columns(), target);
      binding.inserts.row(
          branch.values(), columns, branch.columns().isEmpty() ? target : null, scope);
    }
    if (branch.deletes() && target.table() != null) {
      binding.findings.delete(target.table());
    }
  }
}
