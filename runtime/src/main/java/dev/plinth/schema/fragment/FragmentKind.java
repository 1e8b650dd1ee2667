package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import java.util.function.BiFunction;

/**
 * What leaves fragments while it is compiled, and where they stand.
 *
 * @param <F> what a fragment says
 */
public final class FragmentKind<F> {

  /** Classes and records with a table or view. */
  public static final FragmentKind<EntityFragment> ENTITIES =
      new FragmentKind<>("entities", EntityFragment::read);

  /** Interfaces with hand-written statements. */
  public static final FragmentKind<DaoFragment> DAOS =
      new FragmentKind<>("daos", DaoFragment::read);

  private final String folder;
  private final BiFunction<String, String, F> reader;

  private FragmentKind(String folder, BiFunction<String, String, F> reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /** The file of one type. */
  public String file(String module, String binaryName) {
    return SnapshotFiles.folder(module) + folder + "/" + binaryName + ".json";
  }

  /** The names of all types that have a fragment, as a {@link FragmentIndex}. */
  public String index(String module) {
    return SnapshotFiles.folder(module) + folder + ".idx";
  }

  /**
   * Reads a fragment.
   *
   * @param file what messages call the text
   * @throws SchemaFileException if it is none, or comes from a newer Plinth
   */
  public F read(String text, String file) {
    return reader.apply(text, file);
  }
}
