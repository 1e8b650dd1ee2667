package dev.plinth.migration;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.revision.NewRevision;
import dev.plinth.migration.revision.RevisionDirectory;
import dev.plinth.migration.revision.RevisionRepository;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Writes a new revision and says what was written. */
final class RevisionWriter {

  /**
   * What was written.
   *
   * @param summary the new revision
   * @param files its files
   */
  record Written(RevisionSummary summary, List<String> files) {}

  private final RevisionDirectory directory;
  private final RevisionRepository repository;

  RevisionWriter(RevisionDirectory directory, RevisionRepository repository) {
    this.directory = directory;
    this.repository = repository;
  }

  Written write(NewRevision revision) {
    String folder = revision.addTo(repository);
    // Read again: what was written can be read, or this fails now and not later.
    RevisionRepository written =
        RevisionRepository.open(directory, repository.revisions().module());
    List<String> files =
        directory.files(folder).stream()
            .map(file -> directory.nameOf(folder + "/" + file))
            .toList();
    return new Written(Summaries.of(written, revision.links().id()), files);
  }

  /**
   * The dialects to write for: the first of these that says any, or else all.
   *
   * @param wanted names of dialects
   * @param parents ids of revisions, for those that they have files for
   * @param otherwise names of dialects
   */
  List<Dialect> dialects(List<String> wanted, Collection<String> parents, List<String> otherwise) {
    return Stream.of(wanted, ofFiles(parents), otherwise)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .map(names -> names.stream().map(RevisionWriter::dialect).toList())
        .orElse(Dialects.ALL);
  }

  private List<String> ofFiles(Collection<String> revisions) {
    return revisions.stream()
        .flatMap(id -> repository.revisions().entry(id).fileHashes().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Dialect dialect(String name) {
    return Dialects.find(name)
        .orElseThrow(
            () ->
                new MigrationInputException(
                    "no dialect named " + name + "; there are " + Dialects.names()));
  }
}
