package dev.plinth.migration;

import dev.plinth.dialect.Dialect;
import dev.plinth.error.MigrationException;
import dev.plinth.migration.inspect.StructureLine;
import dev.plinth.migration.revision.Checksums;
import dev.plinth.migration.revision.RevisionDocument;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.revision.Script;
import dev.plinth.migration.runner.DataSteps;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunListener;
import dev.plinth.migration.runner.RunSettings;
import dev.plinth.migration.runner.ScratchDatabase;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.SchemaDiffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs all revisions of one dialect up, down and up again, and compares the database with the model
 * after every edited file and at each end.
 */
final class DialectProof {

  private static final String DIFFERS = "schema_differs";

  private final RevisionRepository repository;
  private final Dialect dialect;
  private final ScratchDatabase scratch;
  private final Optional<MigrationRunner> configured;
  private final MigrationRunner runner;
  private final List<CheckReport.Finding> findings = new ArrayList<>();
  private final Set<String> applied = new LinkedHashSet<>();
  private final StructureProof proof;

  DialectProof(
      RevisionRepository repository,
      Dialect dialect,
      ScratchDatabase scratch,
      Optional<MigrationRunner> configured,
      DataSteps dataSteps) {
    this.repository = repository;
    this.dialect = dialect;
    this.scratch = scratch;
    this.configured = configured;
    this.proof = new StructureProof(scratch.structure());
    this.runner = scratch.runner().with(RunSettings.DEFAULT.withDataSteps(dataSteps));
  }

  /** What is wrong; empty if nothing is. */
  List<CheckReport.Finding> run() {
    List<String> ids = repository.revisions().graph().ids();
    try {
      all(ids, Direction.UPGRADE);
      List<String> reversed = new ArrayList<>(ids);
      Collections.reverse(reversed);
      all(reversed, Direction.DOWNGRADE);
      all(ids, Direction.UPGRADE);
    } catch (MigrationException e) {
      findings.add(new CheckReport.Finding("failed", dialect.name() + ": " + e.getMessage()));
    }
    return findings;
  }

  /** What there is beside the operations, in a sentence; nothing if there is nothing. */
  Optional<String> beside() {
    return proof.beside().map(text -> dialect.name() + ": " + text);
  }

  private void all(List<String> ids, Direction direction) {
    HistoryCheck check = HistoryCheck.byFiles(repository);
    for (int i = 0; i < ids.size() && findings.isEmpty(); i++) {
      String id = ids.get(i);
      boolean isEdited = isEdited(id);
      if (isEdited && direction == Direction.UPGRADE) {
        proof.beforeUpgrade(id, scratch.structure());
      }
      runner.run(
          new PlannedRun(repository.revisions(), check, direction, dialect.name(), List.of(id)),
          RunListener.NONE);
      if (direction == Direction.UPGRADE) {
        applied.add(id);
      } else {
        applied.remove(id);
      }
      if (i == ids.size() - 1 || isEdited) {
        compare(id, direction);
      }
    }
  }

  private boolean isEdited(String id) {
    return isEdited(id, Script.up(dialect.name())) || isEdited(id, Script.down(dialect.name()));
  }

  private boolean isEdited(String id, String file) {
    RevisionDocument document = repository.document(id);
    return Optional.ofNullable(repository.scripts(id).get(file))
        .filter(text -> !document.isGenerated(file, Checksums.of(text)))
        .isPresent();
  }

  private void compare(String id, Direction direction) {
    List<StructureLine> found = scratch.structure();
    Optional<String> fault =
        direction == Direction.UPGRADE
            ? proof.afterUpgrade(id, structure(model()), found)
            : proof.afterDowngrade(id, found);
    fault.ifPresent(
        text ->
            findings.add(
                new CheckReport.Finding(
                    DIFFERS,
                    dialect.name()
                        + ": after the "
                        + direction.word()
                        + " of "
                        + repository.revisions().entry(id).folder()
                        + " "
                        + text)));
  }

  private Schema model() {
    return repository.schemaAt(repository.revisions().graph().headsOf(applied));
  }

  /** The structure of a database that is made from the model at once. */
  private List<StructureLine> structure(Schema model) {
    try (ScratchDatabase fresh = ScratchDatabase.of(dialect, configured).orElseThrow()) {
      Schema empty = Schema.EMPTY.withModule(model.module());
      String script =
          dialect.script(
              SchemaDiffer.diff(new Change<>(empty, model), DiffHints.NONE).operations(), empty);
      RevisionStep step =
          new RevisionStep(
              model.module(), "model", Direction.UPGRADE, "the model", script, "", "", "");
      fresh
          .runner()
          .run(
              history -> history.appliedIds(model.module()).isEmpty() ? List.of(step) : List.of(),
              RunListener.NONE);
      return fresh.structure();
    }
  }
}
