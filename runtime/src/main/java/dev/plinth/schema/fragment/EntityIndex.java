package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import java.util.Collection;
import java.util.List;

/**
 * The entities that have left a fragment, because a compiler can't list files. A line for each, and
 * one at the end that counts them, so that half a file is not taken for a whole one.
 *
 * @param entities their binary names, sorted
 */
public record EntityIndex(List<String> entities) {
  private static final String END = "#end ";

  public EntityIndex {
    entities = entities.stream().distinct().sorted().toList();
  }

  public static EntityIndex of(Collection<String> entities) {
    return new EntityIndex(List.copyOf(entities));
  }

  /**
   * Reads an index.
   *
   * @param file what messages call the text
   * @throws SchemaFileException if a part of it is missing
   */
  public static EntityIndex read(String text, String file) {
    List<String> lines = text.lines().toList();
    int last = lines.size() - 1;
    if (last < 0 || !lines.get(last).equals(END + last)) {
      throw SchemaFileProblem.TRUNCATED_INDEX.in(file);
    }
    return new EntityIndex(lines.subList(0, last));
  }

  /** The text that {@link #read} reads. */
  public String write() {
    StringBuilder text = new StringBuilder();
    entities.forEach(entity -> text.append(entity).append('\n'));
    return text.append(END).append(entities.size()).append('\n').toString();
  }
}
