package dev.plinth.schema.json;

import java.util.List;
import java.util.stream.Collectors;

/** Elements of a JSON array, each on a line of its own. */
final class Lines {

  private Lines() {}

  static String of(List<?> elements) {
    return elements.stream().map(String::valueOf).collect(Collectors.joining(",\n"));
  }
}
