package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.MISSING_FILE;
import static dev.plinth.error.RevisionProblem.NOT_FOR_DATABASE;
import static dev.plinth.error.RevisionProblem.UNKNOWN_REVISION;

import dev.plinth.error.RevisionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The revisions of one module in one place, as {@code INDEX} lists them; files are read later. */
public final class Revisions {

  private final String module;
  private final RevisionSource source;
  private final Map<String, IndexEntry> entries;
  private final RevisionGraph graph;

  private Revisions(
      String module, RevisionSource source, Map<String, IndexEntry> entries, RevisionGraph graph) {
    this.module = module;
    this.source = source;
    this.entries = entries;
    this.graph = graph;
  }

  /**
   * Those of {@code module} in {@code index}.
   *
   * @throws dev.plinth.error.RevisionException if they don't make a graph
   */
  public static Revisions of(String module, RevisionSource source, RevisionIndex index) {
    List<IndexEntry> own =
        index.entries().stream().filter(entry -> entry.module().equals(module)).toList();
    RevisionGraph graph = RevisionGraph.of(own.stream().map(IndexEntry::links).toList());
    Map<String, IndexEntry> entries = new LinkedHashMap<>();
    own.forEach(entry -> entries.put(entry.id(), entry));
    return new Revisions(module, source, entries, graph);
  }

  /** The module. */
  public String module() {
    return module;
  }

  /** Where the files lie. */
  public RevisionSource source() {
    return source;
  }

  /** What builds on what. */
  public RevisionGraph graph() {
    return graph;
  }

  /** The line of {@code INDEX} about a revision. */
  public IndexEntry entry(String id) {
    IndexEntry entry = entries.get(id);
    if (entry == null) {
      throw UNKNOWN_REVISION.about(id);
    }
    return entry;
  }

  /**
   * The file that leads to a revision.
   *
   * @throws dev.plinth.error.RevisionException if it is not there
   */
  public Script up(String id, String dialect) {
    return script(id, dialect, Script.up(dialect));
  }

  /**
   * The file that leads back from a revision.
   *
   * @throws dev.plinth.error.RevisionException if it is not there
   */
  public Script down(String id, String dialect) {
    return script(id, dialect, Script.down(dialect));
  }

  /**
   * What the {@code revision.json} of a revision says.
   *
   * @throws dev.plinth.error.RevisionException if it is not there
   */
  public RevisionDocument document(String id) {
    String folder = entry(id).folder();
    String path = folder + "/" + RevisionDocument.FILE;
    return source
        .read(path)
        .map(text -> RevisionJson.read(text, source.nameOf(path)))
        .orElseThrow(() -> MISSING_FILE.about(source.nameOf(folder), RevisionDocument.FILE));
  }

  private Script script(String id, String dialect, String file) {
    IndexEntry entry = entry(id);
    String folder = entry.folder();
    String path = folder + "/" + file;
    return source
        .read(path)
        .map(text -> new Script(path, Checksums.canonical(text)))
        .orElseThrow(() -> missing(entry, dialect, file));
  }

  private RevisionException missing(IndexEntry entry, String dialect, String file) {
    Set<String> others = new TreeSet<>(entry.fileHashes().keySet());
    return others.isEmpty() || others.contains(dialect)
        ? MISSING_FILE.about(source.nameOf(entry.folder()), file)
        : NOT_FOR_DATABASE.about(
            entry.id(), String.join(", ", others), dialect, entry.folder() + "/" + file);
  }
}
