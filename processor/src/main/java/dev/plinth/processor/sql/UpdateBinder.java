package dev.plinth.processor.sql;

import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.syntax.Join;
import dev.plinth.processor.sql.syntax.Update;
import java.util.List;

/** Binds updates. */
final class UpdateBinder {
  private final Binding binding;

  UpdateBinder(Binding binding) {
    this.binding = binding;
  }

  Relation bind(Update update, Scope outer) {
    binding.findings.writes(update.targets().get(0).source().span());
    Scope scope = outer.child();
    binding.queries.commonTables(update.commonTables(), scope);
    Scope inner = scope.child();
    binding.sources.bind(update.targets(), inner);
    List<Relation> targets = List.copyOf(inner.relations());
    if (!update.from().isEmpty()) {
      binding.sources.bind(update.from(), inner);
    }
    if (update.where() != null) {
      binding.bind(update.where(), inner);
    }
    binding.assignments.bind(update.assignments(), targets, inner);
    binding.bindAll(update.tail(), inner);
    if (!binding.method.allRows() && !isRestricted(update)) {
      binding.findings.problem(
          SqlCode.SQL_ALL_ROWS, update.targets().get(0).source().span(), "update");
    }
    return binding.selects.items(update.returning(), Versions.UPDATED.around(inner, scope));
  }

  private static boolean isRestricted(Update update) {
    return Conditions.restricts(update.where())
        || update.targets().stream().map(Join::condition).anyMatch(Conditions::restricts)
        || update.targets().stream().anyMatch(join -> !join.using().isEmpty() || join.natural());
  }
}
