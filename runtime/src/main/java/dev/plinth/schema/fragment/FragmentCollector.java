package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the fragments of one module together: those of this compilation, and those that earlier ones
 * have left in the output.
 *
 * @param store the output, as earlier compilations have left it
 * @param paths where the module keeps its files
 * @param kind which fragments
 */
public record FragmentCollector(FragmentStore store, FragmentPaths paths, FragmentKind kind) {

  /**
   * The text of every fragment that lives, by binary name.
   *
   * <p>A fragment lives while its class file is there; types compiled now decide for themselves.
   *
   * @param seen the fragments of this compilation, by binary name
   * @param compiled the binary names of all types compiled now, nested ones included
   * @throws SchemaFileException if the index or a fragment is damaged; a clean build mends it
   */
  public NavigableMap<String, String> collect(Map<String, String> seen, Set<String> compiled) {
    NavigableMap<String, String> texts = new TreeMap<>(seen);
    for (String name : known()) {
      if (!compiled.contains(name)
          && !texts.containsKey(name)
          && store.contains(FragmentPaths.classFile(name))) {
        texts.put(name, text(name));
      }
    }
    return texts;
  }

  private NavigableSet<String> known() {
    String path = paths.index(kind);
    Optional<String> index = store.read(path);
    return index.isEmpty()
        ? new TreeSet<>()
        : FragmentIndex.read(index.get(), store.describe(path)).names();
  }

  private String text(String name) {
    String path = paths.fragment(kind, name);
    return store
        .read(path)
        .orElseThrow(() -> SchemaFileProblem.MISSING_FRAGMENT.in(store.describe(path)));
  }
}
