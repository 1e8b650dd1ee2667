package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The types of a module that have a fragment, as a text with one binary name per line.
 *
 * <p>The last line is {@code #end} and the number of names, so that a file that was only half
 * written is not taken for a module that lost its entities.
 */
public record FragmentIndex(NavigableSet<String> names) {

  private static final String END = "#end ";

  public FragmentIndex {
    names = Collections.unmodifiableNavigableSet(new TreeSet<>(names));
  }

  /** An index of these binary names. */
  public static FragmentIndex of(Collection<String> names) {
    return new FragmentIndex(new TreeSet<>(names));
  }

  /**
   * Reads an index.
   *
   * @param file what messages call the text, such as a path
   * @throws SchemaFileException if it ends too early
   */
  public static FragmentIndex read(String text, String file) {
    List<String> lines = text.lines().toList();
    int count = lines.size() - 1;
    if (count < 0 || !lines.get(count).equals(END + count)) {
      throw SchemaFileProblem.TRUNCATED_INDEX.in(file);
    }
    return of(lines.subList(0, count));
  }

  /** The one text of these names. */
  public String write() {
    StringBuilder text = new StringBuilder();
    names.forEach(name -> text.append(name).append('\n'));
    return text.append(END).append(names.size()).append('\n').toString();
  }
}
