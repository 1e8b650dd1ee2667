package dev.plinth.migration.revision;

import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.json.OperationJson;
import dev.plinth.schema.json.SchemaHash;
import dev.plinth.schema.operation.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Revisions of one table each, as {@code plinth revision} would write them. */
public final class Samples {

  private static final Instant FIRST = Instant.parse("2026-09-22T10:15:30Z");

  private Samples() {}

  /** An initialised directory with these revisions, each building on the one before. */
  public static MemoryDirectory line(String... ids) {
    MemoryDirectory directory = new MemoryDirectory();
    RevisionRepository.init(directory);
    for (int i = 0; i < ids.length; i++) {
      add(directory, ids[i], i == 0 ? List.of() : List.of(ids[i - 1]));
    }
    return directory;
  }

  /** Adds a revision that creates a table of its own name; gives its folder. */
  public static String add(RevisionDirectory directory, String id, List<String> parents) {
    return add(directory, new RevisionLinks(id, parents, List.of(), List.of()), "main");
  }

  /** Likewise, anywhere in the graph of a module. */
  public static String add(RevisionDirectory directory, RevisionLinks links, String module) {
    String table = links.id();
    RevisionRepository repository = RevisionRepository.open(directory, module);
    Schema schema = repository.schemaAt(links.parents());
    List<Operation> operations = createTable(table);
    for (Operation operation : operations) {
      schema = operation.applyTo(schema);
    }
    Map<String, String> scripts =
        Map.of(
            "up.sqlite.sql", "create table " + table + " (id integer primary key);\n",
            "down.sqlite.sql", "drop table " + table + ";\n");
    RevisionDocument document =
        new RevisionDocument(
            module,
            links,
            List.of(),
            "Add " + table,
            FIRST.plusSeconds(repository.revisions().graph().ids().size()),
            DiffHints.NONE,
            List.of(),
            Map.of("up.sqlite.sql", Checksums.of(scripts.get("up.sqlite.sql"))),
            Map.of(),
            SchemaHash.of(schema),
            operations,
            List.of(),
            false);
    return repository.add(document, scripts);
  }

  /** The schema that a revision alone gives. */
  public static Schema schemaOf(String id) {
    return createTable(id).get(0).applyTo(Schema.EMPTY);
  }

  /** The operation that creates a table with a key. */
  public static List<Operation> createTable(String table) {
    return OperationJson.read(
        """
        [{"op":"create_table","table":"%1$s",
          "columns":[{"name":"id","type":"bigint","nullable":false,"identity":true}],
          "primaryKey":{"name":"pk_%1$s","columns":["id"]}}]
        """
            .formatted(table),
        "sample");
  }
}
