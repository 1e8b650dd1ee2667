package dev.plinth.migration;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.revision.NewRevision;
import dev.plinth.migration.revision.RevisionDirectory;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.diff.SchemaDiffer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Writes a revision: the difference between the newest one and the schema to reach. */
final class RevisionGenerator {

  private static final SchemaDiff NO_DIFFERENCE =
      new SchemaDiff(List.of(), List.of(), List.of(), List.of());

  private final RevisionWriter writer;
  private final NewLinks links;
  private final InstantSource clock;

  RevisionGenerator(
      RevisionDirectory directory,
      RevisionRepository repository,
      InstantSource clock,
      RandomGenerator random) {
    this.writer = new RevisionWriter(directory, repository);
    this.links = new NewLinks(repository, random);
    this.clock = clock;
  }

  RevisionReport generate(RevisionRequest request) {
    if (request.message().isBlank()) {
      throw new MigrationInputException("a revision needs a message: -m \"add orders\"");
    }
    List<String> parents = links.parents(request.place());
    Schema before = links.schemaBefore(request.place(), parents);
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
            links.of(request.place(), parents),
            request.message().strip(),
            clock.instant(),
            hints,
            diff.operations(),
            before,
            writer.dialects(ofSchema(request), parents, request.dialects()),
            request.isOnline());
    RevisionWriter.Written written = writer.write(revision);
    List<String> notes = new ArrayList<>(diff.notes());
    notes.addAll(LossNotes.of(diff.operations()));
    return new RevisionReport(Optional.of(written.summary()), written.files(), diff, notes);
  }

  private static List<String> ofSchema(RevisionRequest request) {
    Schema schema = request.schema();
    if (schema == null) {
      return List.of();
    }
    return schema.dialects().isEmpty()
        ? Dialects.ALL.stream().map(Dialect::name).toList()
        : schema.dialects();
  }
}
