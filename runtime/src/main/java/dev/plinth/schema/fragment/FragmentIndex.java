package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import java.util.Collection;
import java.util.List;

/**
 * The types that have left a fragment of one kind, because a compiler can't list files. A line for
 * each, and one at the end that counts them, so that half a file is not taken for a whole one.
 *
 * @param types their binary names, sorted
 */
public record FragmentIndex(List<String> types) {
  private static final String END = "#end ";

  public FragmentIndex {
    types = types.stream().distinct().sorted().toList();
  }

  public static FragmentIndex of(Collection<String> types) {
    return new FragmentIndex(List.copyOf(types));
  }

  /**
   * Reads an index.
   *
   * @param file what messages call the text
   * @throws SchemaFileException if a part of it is missing
   */
  public static FragmentIndex read(String text, String file) {
    List<String> lines = text.lines().toList();
    int last = lines.size() - 1;
    if (last < 0 || !lines.get(last).equals(END + last)) {
      throw SchemaFileProblem.TRUNCATED_INDEX.in(file);
    }
    return new FragmentIndex(lines.subList(0, last));
  }

  /** The text that {@link #read} reads. */
  public String write() {
    StringBuilder text = new StringBuilder();
    types.forEach(type -> text.append(type).append('\n'));
    return text.append(END).append(types.size()).append('\n').toString();
  }
}
