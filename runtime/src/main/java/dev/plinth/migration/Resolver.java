package dev.plinth.migration;

import static dev.plinth.error.RevisionProblem.NOT_UNFINISHED;

import dev.plinth.migration.runner.AppliedRevision;
import dev.plinth.migration.runner.History;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.Resolution;
import dev.plinth.migration.runner.RunListener;
import java.util.List;
import java.util.Optional;

/** Finds revisions that stopped halfway, and says what became of them. */
final class Resolver {

  private final String module;

  Resolver(String module) {
    this.module = module;
  }

  ResolveReport unfinished(History database) {
    List<AppliedRevision> unfinished =
        database.revisions().stream()
            .filter(row -> row.module().equals(module) && row.isUnfinished())
            .toList();
    return new ResolveReport(module, unfinished, Optional.empty());
  }

  ResolveReport resolve(
      MigrationRunner runner, String target, Resolution resolution, RunListener listener) {
    List<AppliedRevision> unfinished = unfinished(runner.history()).unfinished();
    List<AppliedRevision> meant =
        unfinished.stream().filter(row -> row.id().startsWith(target)).toList();
    if (meant.size() != 1) {
      String ids = String.join(", ", unfinished.stream().map(AppliedRevision::id).toList());
      throw NOT_UNFINISHED.about(target, unfinished.isEmpty() ? "none" : ids);
    }
    runner.resolve(module, meant.get(0).id(), resolution, listener);
    return new ResolveReport(module, meant, Optional.of(resolution));
  }
}
