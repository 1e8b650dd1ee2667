package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.CORRUPT_REVISION;
import static dev.plinth.error.RevisionProblem.SCHEMA_MISMATCH;

import dev.plinth.schema.Schema;
import dev.plinth.schema.json.SchemaHash;
import dev.plinth.schema.operation.InapplicableOperationException;
import dev.plinth.schema.operation.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the schema at a revision: the operations of all its ancestors, in the order of the graph.
 */
public final class RevisionReplay {

  private final RevisionGraph graph;
  private final Function<String, RevisionDocument> documents;
  private final Function<String, String> names;

  /**
   * Replays over {@code graph}.
   *
   * @param documents the document of an id
   * @param names how messages call the file of an id
   */
  RevisionReplay(
      RevisionGraph graph,
      Function<String, RevisionDocument> documents,
      Function<String, String> names) {
    this.graph = graph;
    this.documents = documents;
    this.names = names;
  }

  /**
   * The schema of {@code module} after {@code ids} and everything before them.
   *
   * @throws dev.plinth.error.RevisionException if an operation doesn't fit, or a revision on the
   *     way doesn't give the schema that was recorded for it
   */
  public Schema schemaAt(String module, Collection<String> ids) {
    Schema schema = replay(module, graph.withAncestors(ids));
    if (ids.size() == 1 && !matches(ids.iterator().next(), schema)) {
      throw SCHEMA_MISMATCH.about(names.apply(firstMismatch(module, ids)));
    }
    return schema;
  }

  private Schema replay(String module, List<String> order) {
    Schema schema = Schema.EMPTY.withModule(module);
    for (String id : order) {
      schema = apply(id, schema);
    }
    return schema;
  }

  private Schema apply(String id, Schema before) {
    Schema schema = before;
    try {
      for (Operation operation : documents.apply(id).operations()) {
        schema = operation.applyTo(schema);
      }
      return schema;
    } catch (InapplicableOperationException e) {
      throw CORRUPT_REVISION.because(e, names.apply(id), String.valueOf(e.getMessage()));
    }
  }

  /** The oldest wrong one is where somebody edited; those after it are wrong because of it. */
  private String firstMismatch(String module, Collection<String> ids) {
    return graph.withAncestors(ids).stream()
        .filter(id -> !matches(id, replay(module, graph.withAncestors(Set.of(id)))))
        .findFirst()
        .orElseThrow();
  }

  private boolean matches(String id, Schema schema) {
    String recorded = documents.apply(id).schemaHash();
    // Who writes a revision by hand can't know the hash.
    return recorded.isEmpty() || SchemaHash.of(schema).equals(recorded);
  }
}
