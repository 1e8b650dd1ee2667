package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.MISSING_FOLDER;
import static dev.plinth.error.RevisionProblem.MISSING_INDEX;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The revisions of one module in a directory, with their documents; where new ones are added. */
public final class RevisionRepository {

  private static final String ATTRIBUTES = ".gitattributes";
  private static final String ATTRIBUTES_TEXT =
      "# Files are hashed: their line ends must be the same on every system.\n* text eol=lf\n";

  private final RevisionDirectory directory;
  private final RevisionFolders folders;
  private final RevisionIndex index;
  private final Revisions revisions;
  private final Map<String, RevisionDocument> documents = new HashMap<>();

  private RevisionRepository(RevisionDirectory directory, RevisionIndex index, String module) {
    this.directory = directory;
    this.folders = new RevisionFolders(directory);
    this.index = index;
    this.revisions = Revisions.of(module, directory, index);
  }

  /**
   * Makes a directory ready; keeps what is there.
   *
   * @return the names of the files that it wrote
   */
  public static List<String> init(RevisionDirectory directory) {
    List<String> written = new ArrayList<>();
    if (directory.read(RevisionSource.INDEX).isEmpty()) {
      directory.write(RevisionSource.INDEX, RevisionIndex.EMPTY.text());
      written.add(directory.nameOf(RevisionSource.INDEX));
    }
    if (directory.read(ATTRIBUTES).isEmpty()) {
      directory.write(ATTRIBUTES, ATTRIBUTES_TEXT);
      written.add(directory.nameOf(ATTRIBUTES));
    }
    return written;
  }

  /**
   * Opens a directory.
   *
   * @throws dev.plinth.error.RevisionException if it is no directory of revisions, a file is
   *     damaged, or {@code INDEX} says something else than the folders
   */
  public static RevisionRepository open(RevisionDirectory directory, String module) {
    requireDirectory(directory);
    String text =
        directory
            .read(RevisionSource.INDEX)
            .orElseThrow(() -> MISSING_INDEX.about(directory.nameOf("")));
    String name = directory.nameOf(RevisionSource.INDEX);
    RevisionIndex index = RevisionIndex.parse(name, text);
    new IndexCheck(name).refuseOutdated(index, new RevisionFolders(directory).index());
    return new RevisionRepository(directory, index, module);
  }

  /**
   * Opens a directory as its folders are, whatever {@code INDEX} says.
   *
   * @throws dev.plinth.error.RevisionException if the folders don't make a graph
   */
  public static RevisionRepository openFolders(RevisionDirectory directory, String module) {
    requireDirectory(directory);
    return new RevisionRepository(directory, new RevisionFolders(directory).index(), module);
  }

  /**
   * Writes {@code INDEX} from the folders, whatever it said before.
   *
   * @return what changed, in words; empty if nothing did
   * @throws dev.plinth.error.RevisionException if the folders don't make a graph, or the operations
   *     of one don't give its schema
   */
  public static List<String> reindex(RevisionDirectory directory) {
    requireDirectory(directory);
    RevisionIndex folders = new RevisionFolders(directory).index();
    IndexChanges old = new IndexChanges(directory);
    List<IndexEntry> entries = new ArrayList<>();
    folders.entries().stream()
        .map(IndexEntry::module)
        .distinct()
        .forEach(
            module ->
                entries.addAll(new RevisionRepository(directory, folders, module).verified(old)));
    RevisionIndex index = new RevisionIndex(entries);
    List<String> changes = old.to(index);
    if (!changes.isEmpty()) {
      directory.write(RevisionSource.INDEX, index.text());
    }
    return changes;
  }

  /** What {@code INDEX} lists. */
  public Revisions revisions() {
    return revisions;
  }

  /**
   * Whether {@code module:id} may be there: it is listed here, or its module is elsewhere.
   *
   * @param reference a revision of another module
   */
  public boolean mayHave(String reference) {
    int colon = reference.indexOf(':');
    String module = reference.substring(0, colon);
    String id = reference.substring(colon + 1);
    List<IndexEntry> listed =
        index.entries().stream().filter(entry -> entry.module().equals(module)).toList();
    return RevisionIds.isWord(id)
        && (listed.isEmpty() || listed.stream().anyMatch(entry -> entry.id().equals(id)));
  }

  /** What the {@code revision.json} of an id says. */
  public RevisionDocument document(String id) {
    return documents.computeIfAbsent(
        id, unread -> folders.document(revisions.entry(unread).folder()));
  }

  /** The SQL files of a revision by name. */
  public Map<String, String> scripts(String id) {
    return folders.scripts(revisions.entry(id).folder());
  }

  /**
   * The file that leads to a revision, as its operations give it; nothing for an unknown dialect.
   */
  public Optional<String> generated(String id, String dialect) {
    RevisionDocument document = document(id);
    Schema before = schemaAt(revisions.graph().needs(id));
    return Dialects.find(dialect)
        .map(
            found ->
                new RevisionScripts(document.links(), document.message(), document.isOnline())
                    .render(document.operations(), before, List.of(found))
                    .get(Script.up(dialect)));
  }

  /** The schema after these revisions and everything before them. */
  public Schema schemaAt(Collection<String> ids) {
    return replay().schemaAt(revisions.module(), ids);
  }

  /**
   * Adds a revision: its folder, then its line in {@code INDEX}.
   *
   * @param scripts the SQL files by name
   * @return the name of the folder
   */
  public String add(RevisionDocument document, Map<String, String> scripts) {
    String folder = FolderNames.of(document.created(), document.id(), document.message());
    Map<String, String> files = new LinkedHashMap<>(scripts);
    files.put(RevisionDocument.FILE, RevisionJson.write(document));
    Map<String, String> hashes = Script.upHashes(scripts);
    List<IndexEntry> entries = new ArrayList<>(index.entries());
    entries.add(RevisionFolders.entry(folder, document, hashes));
    // INDEX last: a folder that it doesn't list yet is noticed, a line without a folder as well.
    directory.create(folder, files);
    directory.write(RevisionSource.INDEX, new RevisionIndex(entries).text());
    return folder;
  }

  /**
   * Writes revisions anew into their folders, and their lines in {@code INDEX}: all or nothing.
   *
   * @param changed the documents, and all SQL files of each by name
   */
  public void replace(Map<RevisionDocument, Map<String, String>> changed) {
    Map<String, IndexEntry> entries = new LinkedHashMap<>();
    index.entries().forEach(entry -> entries.put(entry.folder(), entry));
    Map<String, String> files = new LinkedHashMap<>();
    changed.forEach(
        (document, scripts) -> {
          String folder = revisions.entry(document.id()).folder();
          scripts.forEach(
              (name, text) -> {
                if (!Optional.of(text).equals(directory.read(folder + "/" + name))) {
                  files.put(folder + "/" + name, text);
                }
              });
          files.put(folder + "/" + RevisionDocument.FILE, RevisionJson.write(document));
          entries.put(folder, RevisionFolders.entry(folder, document, Script.upHashes(scripts)));
        });
    files.put(RevisionSource.INDEX, new RevisionIndex(List.copyOf(entries.values())).text());
    directory.replace(files);
  }

  /**
   * The lines of the module, with the hash of the schema also where no file says it. What the old
   * lines say was proved when they were written; of the others the newest ones are, which rest on
   * all before them.
   */
  private List<IndexEntry> verified(IndexChanges old) {
    RevisionGraph graph = revisions.graph();
    Map<String, String> proved = new HashMap<>();
    for (String id : graph.ids()) {
      old.line(revisions.entry(id))
          .filter(line -> proved.keySet().containsAll(graph.needs(id)))
          .ifPresent(line -> proved.put(id, line.schemaHash()));
    }
    List<String> unknown =
        graph.ids().stream()
            .filter(id -> !proved.containsKey(id) && revisions.entry(id).schemaHash().isEmpty())
            .toList();
    proved.putAll(replay().hashes(revisions.module(), unknown));
    graph.heads().stream()
        .filter(id -> !proved.containsKey(id))
        .forEach(id -> schemaAt(List.of(id)));
    return graph.ids().stream()
        .map(revisions::entry)
        .map(entry -> entry.withSchemaHash(proved.getOrDefault(entry.id(), entry.schemaHash())))
        .toList();
  }

  private RevisionReplay replay() {
    return new RevisionReplay(
        revisions.graph(),
        this::document,
        id -> directory.nameOf(revisions.entry(id).folder() + "/" + RevisionDocument.FILE));
  }

  private static void requireDirectory(RevisionDirectory directory) {
    if (!directory.exists()) {
      throw MISSING_FOLDER.about(directory.nameOf(""));
    }
    directory.finish();
  }
}
