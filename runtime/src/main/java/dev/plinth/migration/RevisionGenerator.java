package dev.plinth.migration;

import static dev.plinth.error.RevisionProblem.FORK;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.revision.NewRevision;
import dev.plinth.migration.revision.RevisionDirectory;
import dev.plinth.migration.revision.RevisionGraph;
import dev.plinth.migration.revision.RevisionIds;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.revision.Target;
import dev.plinth.migration.revision.TargetResolver;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.diff.SchemaDiffer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Writes a revision: the difference between the newest one and the schema to reach. */
final class RevisionGenerator {

  private static final SchemaDiff NO_DIFFERENCE =
      new SchemaDiff(List.of(), List.of(), List.of(), List.of());

  private final RevisionDirectory directory;
  private final RevisionRepository repository;
  private final InstantSource clock;
  private final RandomGenerator random;

  RevisionGenerator(
      RevisionDirectory directory,
      RevisionRepository repository,
      InstantSource clock,
      RandomGenerator random) {
    this.directory = directory;
    this.repository = repository;
    this.clock = clock;
    this.random = random;
  }

  RevisionReport generate(RevisionRequest request) {
    if (request.message().isBlank()) {
      throw new MigrationInputException("a revision needs a message: -m \"add orders\"");
    }
    List<String> parents = parents(request);
    Schema before = repository.schemaAt(parents);
    Schema after = request.schema();
    if (after == null) {
      return write(request, parents, before, DiffHints.NONE, NO_DIFFERENCE);
    }
    Change<Schema> change = new Change<>(before, after);
    DiffHints hints = request.answers().toHints(change);
    SchemaDiff diff = SchemaDiffer.diff(change, hints);
    return diff.isEmpty() || !diff.isDecided()
        ? new RevisionReport(Optional.empty(), List.of(), diff, diff.notes())
        : write(request, parents, before, hints, diff);
  }

  private RevisionReport write(
      RevisionRequest request,
      List<String> parents,
      Schema before,
      DiffHints hints,
      SchemaDiff diff) {
    NewRevision revision =
        new NewRevision(
            RevisionIds.next(random),
            parents,
            request.message().strip(),
            clock.instant(),
            hints,
            diff.operations(),
            before,
            dialects(request, parents));
    String folder = revision.addTo(repository);
    List<String> notes = new ArrayList<>(diff.notes());
    notes.addAll(LossNotes.of(diff.operations()));
    List<String> files =
        directory.files(folder).stream()
            .map(file -> directory.nameOf(folder + "/" + file))
            .toList();
    // Read again: what was written can be read, or this fails now and not later.
    RevisionRepository written =
        RevisionRepository.open(directory, repository.revisions().module());
    RevisionSummary summary = Summaries.of(written, revision.id());
    return new RevisionReport(Optional.of(summary), files, diff, notes);
  }

  private List<String> parents(RevisionRequest request) {
    RevisionGraph graph = repository.revisions().graph();
    String head = request.head();
    if (head != null) {
      return List.copyOf(new TargetResolver(graph).resolve(Target.parse(head)));
    }
    Set<String> heads = graph.heads();
    if (heads.size() > 1) {
      throw FORK.about(heads.size(), String.join(", ", heads));
    }
    return List.copyOf(heads);
  }

  private List<Dialect> dialects(RevisionRequest request, List<String> parents) {
    Schema schema = request.schema();
    List<String> names = request.dialects();
    if (names.isEmpty() && schema != null) {
      names = schema.dialects().isEmpty() ? all() : schema.dialects();
    }
    if (names.isEmpty()) {
      names =
          parents.stream()
              .flatMap(id -> repository.revisions().entry(id).fileHashes().keySet().stream())
              .distinct()
              .sorted()
              .toList();
    }
    return (names.isEmpty() ? all() : names).stream().map(RevisionGenerator::dialect).toList();
  }

  private static List<String> all() {
    return Dialects.ALL.stream().map(Dialect::name).toList();
  }

  private static Dialect dialect(String name) {
    return Dialects.find(name)
        .orElseThrow(
            () ->
                new MigrationInputException(
                    "no dialect named " + name + "; there are " + Dialects.names()));
  }
}
