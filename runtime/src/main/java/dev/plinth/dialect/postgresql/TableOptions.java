package dev.plinth.dialect.postgresql;

import dev.plinth.schema.operation.SetOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes storage parameters, the only options of a table that can change later. */
final class TableOptions {
  private TableOptions() {}

  /**
   * The statements, none if neither side has storage parameters.
   *
   * @param alter {@code alter table t }
   */
  static List<String> change(String alter, SetOptions operation) {
    String before = parameters(operation.from());
    String after = parameters(operation.to());
    if (after != null) {
      return List.of(alter + "set (" + after + ")");
    }
    if (before != null) {
      return List.of(alter + "reset (" + names(before) + ")");
    }
    return List.of();
  }

  /** What stands between the parentheses of {@code with (…)}, or null. */
  private static @Nullable String parameters(@Nullable String options) {
    String text = options == null ? "" : options.strip();
    boolean isWith = text.toLowerCase(Locale.ROOT).matches("(?s)with\\s*\\(.*\\)");
    return isWith ? text.substring(text.indexOf('(') + 1, text.lastIndexOf(')')) : null;
  }

  private static String names(String parameters) {
    return Arrays.stream(parameters.split(",", -1))
        .map(parameter -> parameter.split("=", 2)[0].strip())
        .collect(Collectors.joining(", "));
  }
}
