package dev.plinth.processor.sql;

import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.syntax.Delete;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.processor.sql.syntax.Join;
import dev.plinth.processor.sql.syntax.Source;
import java.util.List;
import java.util.Optional;

/** Binds deletes. */
final class DeleteBinder {
  private final Binding binding;

  DeleteBinder(Binding binding) {
    this.binding = binding;
  }

  Relation bind(Delete delete, Scope outer) {
    binding.findings.writes(delete.from().get(0).source().span());
    Scope scope = outer.child();
    binding.queries.commonTables(delete.commonTables(), scope);
    Scope inner = scope.child();
    boolean namesFirst = !delete.names().isEmpty() || delete.using().isEmpty();
    binding.sources.bind(namesFirst ? delete.from() : delete.using(), inner);
    if (!namesFirst) {
      targetsOfUsing(delete, inner);
    }
    targets(delete, inner);
    if (delete.where() != null) {
      binding.bind(delete.where(), inner);
    }
    binding.bindAll(delete.tail(), inner);
    if (!binding.method.allRows() && !isRestricted(delete)) {
      binding.findings.problem(
          SqlCode.SQL_ALL_ROWS, delete.from().get(0).source().span(), "delete");
    }
    return binding.selects.items(delete.returning(), Versions.DELETED.around(inner, scope));
  }

  /** PostgreSQL adds the table to what it uses; MySQL has it there already. */
  private void targetsOfUsing(Delete delete, Scope scope) {
    for (Join join : delete.from()) {
      Identifier alias = join.source().alias();
      boolean isThere =
          join.source() instanceof Source.Table table
              && alias == null
              && scope.relation(table.name()).isPresent();
      if (!isThere) {
        binding.sources.bind(List.of(join), scope);
      }
    }
  }

  private void targets(Delete delete, Scope scope) {
    for (Identifier name : delete.names()) {
      Optional<Relation> relation = scope.relation(name);
      if (relation.isPresent()) {
        binding.findings.name(name, relation.get().written());
        deleted(relation.get());
      } else {
        binding.findings.problem(
            SqlCode.SQL_ALIAS_UNKNOWN,
            name.span(),
            name.name(),
            NearestName.hint(name.name(), scope.relationNames()));
      }
    }
    if (delete.names().isEmpty() && !scope.relations().isEmpty()) {
      boolean isLast = !delete.using().isEmpty();
      deleted(scope.relations().get(isLast ? scope.relations().size() - 1 : 0));
    }
  }

  private void deleted(Relation relation) {
    if (relation.table() != null) {
      binding.findings.delete(relation.table());
      relation.columns().forEach(column -> binding.findings.write(relation.table(), column.name()));
    }
  }

  private static boolean isRestricted(Delete delete) {
    return Conditions.restricts(delete.where())
        || delete.from().stream().map(Join::condition).anyMatch(Conditions::restricts)
        || delete.using().stream().map(Join::condition).anyMatch(Conditions::restricts);
  }
}
