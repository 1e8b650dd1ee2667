package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.EDITED_BY_HAND;
import static dev.plinth.error.RevisionProblem.NOT_ADAPTABLE;
import static dev.plinth.error.RevisionProblem.REWRITE_BELOW_MERGE;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.SqlScript;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.SchemaHash;
import dev.plinth.schema.operation.InapplicableOperationException;
import dev.plinth.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a revision anew where it stands on other parents or does something else, and after it
 * those that build on it, because their hashes and the tables that they rebuild change too.
 */
public final class RevisionRewrite {

  private final RevisionRepository repository;
  private final RevisionGraph graph;
  private final Map<RevisionDocument, Map<String, String>> changed = new LinkedHashMap<>();
  private final Map<String, Schema> after = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  /** Rewrites revisions of {@code repository}. */
  public RevisionRewrite(RevisionRepository repository) {
    this.repository = repository;
    this.graph = repository.revisions().graph();
  }

  /**
   * Puts a revision on other parents; it and those that build on it are adapted to the schema
   * there.
   *
   * @throws dev.plinth.error.RevisionException if that can't be done; then nothing is written
   */
  public RevisionRewrite rebase(String id, List<String> parents) {
    RevisionDocument document = repository.document(id);
    RevisionLinks old = document.links();
    List<String> needs = new ArrayList<>(graph.needs(id));
    needs.removeAll(old.parents());
    needs.addAll(parents);
    one(
        document,
        new RevisionLinks(id, parents, old.dependsOn(), old.labels()),
        new Change<>(repository.schemaAt(graph.needs(id)), repository.schemaAt(needs)));
    for (String next : dependents(id)) {
      Schema madeFor = repository.schemaAt(graph.needs(next));
      dependent(next, new Change<>(madeFor, schemaBefore(next)));
    }
    return this;
  }

  /**
   * Renders the SQL of a revision whose operations were edited, and of those that build on it.
   *
   * @throws dev.plinth.error.RevisionException if that can't be done; then nothing is written
   */
  public RevisionRewrite edit(String id) {
    RevisionDocument document = repository.document(id);
    Schema schema = repository.schemaAt(graph.needs(id));
    one(document, document.links(), new Change<>(schema, schema));
    for (String next : dependents(id)) {
      dependent(next, new Change<>(schemaBefore(next), schemaBefore(next)));
    }
    return this;
  }

  /** Writes the files; gives the ids of what changed, in topological order. */
  public List<String> write() {
    repository.replace(changed);
    return changed.keySet().stream().map(RevisionDocument::id).toList();
  }

  /** What the author should know. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  private List<String> dependents(String first) {
    List<String> dependents = new ArrayList<>(graph.withDependents(Set.of(first)));
    dependents.remove(first);
    for (String id : dependents) {
      if (graph.needs(id).size() != 1) {
        throw REWRITE_BELOW_MERGE.about(first, id);
      }
    }
    return dependents;
  }

  private Schema schemaBefore(String id) {
    return Objects.requireNonNull(after.get(graph.needs(id).iterator().next()));
  }

  private void dependent(String id, Change<Schema> start) {
    RevisionDocument document = repository.document(id);
    one(document, document.links(), start);
  }

  private void one(RevisionDocument old, RevisionLinks links, Change<Schema> start) {
    List<Operation> operations = adapted(old, start);
    Schema result = start.after();
    for (Operation operation : operations) {
      result = operation.applyTo(result);
    }
    after.put(old.id(), result);
    Map<String, String> scripts = new TreeMap<>(repository.scripts(old.id()));
    Map<String, String> generated =
        new RevisionScripts(links, old.message(), old.isOnline())
            .render(operations, start.after(), dialects(old.id()));
    Map<String, String> hashes = new TreeMap<>(old.files());
    generated.forEach((name, text) -> hashes.put(name, Checksums.of(text)));
    generated.forEach(
        (name, text) -> scripts.merge(name, text, (is, now) -> merged(old, name, is, now)));
    RevisionDocument now = old.generated(links, operations, SchemaHash.of(result), hashes);
    boolean isSame =
        now.equals(old.withVerified(Map.of())) && scripts.equals(repository.scripts(old.id()));
    if (!isSame) {
      changed.put(now, scripts);
    }
  }

  private List<Operation> adapted(RevisionDocument document, Change<Schema> start) {
    try {
      OperationAdapter adapter = OperationAdapter.adapt(start, document.operations());
      adapter.notes().forEach(note -> notes.add(document.id() + ": " + note));
      return adapter.operations();
    } catch (InapplicableOperationException e) {
      throw NOT_ADAPTABLE.because(e, document.id(), String.valueOf(e.getMessage()));
    }
  }

  /** The new file with the blocks of the old one; other edits would be lost. */
  private String merged(RevisionDocument document, String name, String is, String now) {
    ManualBlocks manual = ManualBlocks.of(is);
    boolean isGenerated =
        document.isGenerated(name, Checksums.of(is))
            || document.isGenerated(name, Checksums.of(manual.rest()))
            || SqlScript.parse(manual.rest()).statements().isEmpty();
    if (!isGenerated) {
      throw EDITED_BY_HAND.about(repository.revisions().entry(document.id()).folder() + "/" + name);
    }
    return manual.blocks().isEmpty() ? now : manual.into(now);
  }

  private List<Dialect> dialects(String id) {
    return repository.revisions().entry(id).fileHashes().keySet().stream()
        .sorted()
        .map(Dialects::find)
        .flatMap(Optional::stream)
        .toList();
  }
}
