package dev.plinth.migration;

import static dev.plinth.error.RevisionProblem.EDITED_FILE;
import static dev.plinth.error.RevisionProblem.ENTITIES_DIFFER;
import static dev.plinth.error.RevisionProblem.FORK;
import static dev.plinth.error.RevisionProblem.MISSING_FILE;
import static dev.plinth.error.RevisionProblem.OUTDATED_INDEX;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.RevisionException;
import dev.plinth.error.RevisionProblem;
import dev.plinth.error.SchemaFileException;
import dev.plinth.migration.revision.Checksums;
import dev.plinth.migration.revision.RevisionDirectory;
import dev.plinth.migration.revision.RevisionDocument;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.revision.RevisionSource;
import dev.plinth.migration.revision.Script;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.Question;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.diff.SchemaDiffer;
import dev.plinth.schema.operation.Operation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what would stop the next release: everything at once, each in one sentence. */
final class ProjectCheck {

  private static final Set<RevisionProblem> OF_INDEX =
      EnumSet.of(
          RevisionProblem.MISSING_INDEX,
          RevisionProblem.CONFLICT_MARKS,
          RevisionProblem.CORRUPT_INDEX,
          RevisionProblem.OUTDATED_INDEX);
  private static final int SHOWN_OPERATIONS = 5;

  private final RevisionDirectory directory;
  private final String module;
  private final List<CheckReport.Finding> findings = new ArrayList<>();

  ProjectCheck(RevisionDirectory directory, String module) {
    this.directory = directory;
    this.module = module;
  }

  CheckReport run(Schema compiled) {
    try {
      check(repository(), compiled);
    } catch (RevisionException e) {
      if (e.problem() == RevisionProblem.MISSING_FOLDER) {
        throw e;
      }
      add(e);
    } catch (SchemaFileException e) {
      add("input", String.valueOf(e.getMessage()));
    }
    return new CheckReport(module, findings);
  }

  /** As the folders are, if {@code INDEX} is the only thing that is wrong. */
  private RevisionRepository repository() {
    try {
      return RevisionRepository.open(directory, module);
    } catch (RevisionException e) {
      if (!OF_INDEX.contains(e.problem())) {
        throw e;
      }
      add(e);
      return RevisionRepository.openFolders(directory, module);
    }
  }

  private void check(RevisionRepository repository, Schema compiled) {
    for (String id : repository.revisions().graph().ids()) {
      files(repository, id, compiled.dialects());
    }
    Set<String> heads = repository.revisions().graph().heads();
    if (heads.size() > 1) {
      add(FORK.about(heads.size(), String.join(", ", heads)));
      // Without one newest revision there is no schema to compare with; a faulty one is found.
      heads.forEach(head -> repository.schemaAt(Set.of(head)));
      entities(compiled, heads, compiled);
      return;
    }
    entities(repository.schemaAt(heads), heads, compiled);
  }

  private void files(RevisionRepository repository, String id, List<String> dialects) {
    RevisionDocument document = repository.document(id);
    String folder = repository.revisions().entry(id).folder();
    Map<String, String> scripts = repository.scripts(id);
    boolean isEdited = false;
    for (Map.Entry<String, String> script : scripts.entrySet()) {
      if (document.isEdited(script.getKey(), Checksums.of(script.getValue()))) {
        isEdited = true;
        add(EDITED_FILE.about(folder + "/" + script.getKey()));
      }
    }
    Stream.concat(
            document.files().keySet().stream(),
            dialects.stream().filter(name -> Dialects.find(name).isPresent()).map(Script::up))
        .distinct()
        .filter(file -> !scripts.containsKey(file))
        .forEach(file -> add(MISSING_FILE.about(directory.nameOf(folder), file)));
    if (!isEdited) {
      listedHashes(repository, id, folder, scripts);
    }
  }

  private void listedHashes(
      RevisionRepository repository, String id, String folder, Map<String, String> scripts) {
    repository
        .revisions()
        .entry(id)
        .fileHashes()
        .forEach(
            (dialect, hash) -> {
              String now = scripts.get(Script.up(dialect));
              if (now != null && !Checksums.of(now).equals(hash)) {
                add(
                    OUTDATED_INDEX.about(
                        directory.nameOf(RevisionSource.INDEX),
                        folder + "/" + Script.up(dialect) + " is another one;"));
              }
            });
  }

  private void entities(Schema newest, Set<String> heads, Schema compiled) {
    SchemaDiff diff = SchemaDiffer.diff(new Change<>(newest, compiled), DiffHints.NONE);
    diff.errors().forEach(error -> add(error.code().key(), error.message()));
    if (diff.errors().isEmpty() && !diff.isEmpty()) {
      String head = heads.isEmpty() ? "base" : heads.iterator().next();
      add(ENTITIES_DIFFER.about(head, differences(diff)));
    }
  }

  private static String differences(SchemaDiff diff) {
    List<String> words =
        Stream.concat(
                diff.operations().stream().map(Operation::describe),
                diff.questions().stream().map(Question::sentence))
            .toList();
    List<String> first = words.subList(0, Math.min(words.size(), SHOWN_OPERATIONS));
    int more = words.size() - first.size();
    return String.join("; ", first) + (more > 0 ? "; and " + more + " more" : "");
  }

  private void add(RevisionException e) {
    add(e.problem().name().toLowerCase(Locale.ROOT), String.valueOf(e.getMessage()));
  }

  private void add(String code, String message) {
    findings.add(new CheckReport.Finding(code, message));
  }
}
