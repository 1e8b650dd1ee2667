package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import java.util.List;

/**
 * The value of an annotation's member as the user wrote it.
 *
 * @param plain a {@code String}, number or {@code Boolean}, or the name of an enum's constant
 * @param elements the elements of an array, in order
 */
public record WrittenValue(Object plain, List<WrittenValue> elements, SourceRef source) {
  public WrittenValue {
    elements = List.copyOf(elements);
  }

  public String text() {
    return plain.toString();
  }
}
