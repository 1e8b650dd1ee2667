package dev.plinth.migration;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.migration.revision.Checksums;
import dev.plinth.migration.revision.RevisionDocument;
import dev.plinth.migration.revision.RevisionGraph;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.runner.DataSteps;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.ScratchDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Proves revisions on scratch databases, and keeps what was proved of edited files. */
final class Verifier {

  private final RevisionRepository repository;
  private final RevisionGraph graph;
  private final DataSteps dataSteps;
  private final Optional<MigrationRunner> configured;
  private final List<String> proved = new ArrayList<>();
  private final List<CheckReport.Finding> findings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** One that may make scratch databases beside the configured one. */
  Verifier(
      RevisionRepository repository, DataSteps dataSteps, Optional<MigrationRunner> configured) {
    this.dataSteps = dataSteps;
    this.configured = configured;
    this.repository = repository;
    this.graph = repository.revisions().graph();
  }

  VerifyReport verify(boolean isRecorded) {
    graph.ids().stream()
        .flatMap(id -> repository.revisions().entry(id).fileHashes().keySet().stream())
        .distinct()
        .sorted()
        .forEach(this::prove);
    List<String> recorded = isRecorded && findings.isEmpty() ? record() : List.of();
    return new VerifyReport(
        repository.revisions().module(), proved, graph.ids().size(), findings, recorded, notes);
  }

  private void prove(String name) {
    Optional<Dialect> dialect = Dialects.find(name);
    dialect.ifPresent(known -> notes.addAll(ScratchDatabase.clear(known, configured)));
    Optional<ScratchDatabase> made =
        dialect.flatMap(known -> ScratchDatabase.of(known, configured));
    if (made.isEmpty()) {
      notes.add(name + " was not proved: name its server with --url");
      return;
    }
    try (ScratchDatabase scratch = made.get()) {
      proved.add(name);
      DialectProof proof =
          new DialectProof(repository, dialect.orElseThrow(), scratch, configured, dataSteps);
      findings.addAll(proof.run());
      proof.beside().ifPresent(notes::add);
    }
  }

  /** Keeps the hashes of edited files of the dialects that were proved; gives their names. */
  private List<String> record() {
    List<String> recorded = new ArrayList<>();
    Map<RevisionDocument, Map<String, String>> changed = new LinkedHashMap<>();
    for (String id : graph.ids()) {
      RevisionDocument document = repository.document(id);
      Map<String, String> scripts = repository.scripts(id);
      Map<String, String> verified = new TreeMap<>(document.verified());
      scripts.forEach(
          (file, text) -> {
            String hash = Checksums.of(text);
            if (isOfProved(file) && document.isEdited(file, hash)) {
              verified.put(file, hash);
              recorded.add(repository.revisions().entry(id).folder() + "/" + file);
            }
          });
      if (!verified.equals(document.verified())) {
        changed.put(document.withVerified(verified), scripts);
      }
    }
    if (!changed.isEmpty()) {
      repository.replace(changed);
    }
    return recorded;
  }

  private boolean isOfProved(String file) {
    return proved.stream().anyMatch(name -> file.endsWith("." + name + ".sql"));
  }
}
