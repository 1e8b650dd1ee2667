package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.CORRUPT_REVISION;
import static dev.plinth.error.RevisionProblem.SCHEMA_MISMATCH;

import dev.plinth.error.RevisionException;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.SchemaHash;
import dev.plinth.schema.json.SchemaHashes;
import dev.plinth.schema.operation.InapplicableOperationException;
import dev.plinth.schema.operation.Operation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    if (ids.size() == 1 && !isRecorded(ids.iterator().next(), SchemaHash.of(schema))) {
      // The oldest wrong one is where somebody edited; those after it are wrong because of it.
      hashes(module, graph.withAncestors(ids));
      throw mismatch(ids.iterator().next());
    }
    return schema;
  }

  /**
   * The hashes of the schemas at these revisions, by id.
   *
   * @param ids in topological order
   * @throws dev.plinth.error.RevisionException as above, about the first one
   */
  Map<String, String> hashes(String module, List<String> ids) {
    RollingReplay rolling = new RollingReplay(graph, this, Schema.EMPTY.withModule(module));
    SchemaHashes hashes = new SchemaHashes();
    Map<String, String> found = new LinkedHashMap<>();
    for (String id : ids) {
      String hash = hashes.of(rolling.schemaAt(id));
      if (!isRecorded(id, hash)) {
        throw mismatch(id);
      }
      found.put(id, hash);
    }
    return found;
  }

  private Schema replay(String module, List<String> order) {
    Schema schema = Schema.EMPTY.withModule(module);
    for (String id : order) {
      schema = apply(id, schema);
    }
    return schema;
  }

  /** The schema after one more revision. */
  Schema apply(String id, Schema before) {
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

  private boolean isRecorded(String id, String hash) {
    String recorded = documents.apply(id).schemaHash();
    // Who writes a revision by hand can't know the hash.
    return recorded.isEmpty() || hash.equals(recorded);
  }

  private RevisionException mismatch(String id) {
    return SCHEMA_MISMATCH.about(names.apply(id));
  }
}
