package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.MISSING_INDEX;
import static dev.plinth.error.RevisionProblem.MODULE_TWICE;
import static dev.plinth.error.RevisionProblem.NO_REVISIONS;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the revisions of all modules that the class path holds. */
public final class ClassPathRevisions {

  private final Map<String, Revisions> modules = new LinkedHashMap<>();
  private final Map<String, List<IndexEntry>> entries = new LinkedHashMap<>();

  private ClassPathRevisions() {}

  /**
   * One per module, referenced modules first.
   *
   * @throws dev.plinth.error.RevisionException if there is none, or an {@code INDEX} can't be read
   */
  public static List<Revisions> load(ClassLoader loader) {
    ClassPathRevisions found = new ClassPathRevisions();
    ClassPathSource.all(loader).forEach(found::add);
    if (found.modules.isEmpty()) {
      throw NO_REVISIONS.about(ClassPathSource.ROOT + RevisionSource.INDEX);
    }
    return ModuleOrder.sorted(found.modules.values());
  }

  private void add(RevisionSource source) {
    String name = source.nameOf(RevisionSource.INDEX);
    String text =
        source.read(RevisionSource.INDEX).orElseThrow(() -> MISSING_INDEX.about(source.nameOf("")));
    MergedIndex.parse(name, text).forEach(index -> add(source, index));
  }

  private void add(RevisionSource source, RevisionIndex index) {
    Set<String> names = new LinkedHashSet<>();
    index.entries().forEach(entry -> names.add(entry.module()));
    names.forEach(module -> add(module, source, index));
  }

  private void add(String module, RevisionSource source, RevisionIndex index) {
    List<IndexEntry> own =
        index.entries().stream().filter(entry -> entry.module().equals(module)).toList();
    Revisions earlier = modules.get(module);
    if (earlier == null) {
      modules.put(module, Revisions.of(module, source, index));
      entries.put(module, own);
    } else if (!own.equals(entries.get(module))) {
      throw MODULE_TWICE.about(module, earlier.source().nameOf(""), source.nameOf(""));
    }
  }
}
