package dev.plinth.processor;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.ProblemPrinter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the user says on the compiler's command line.
 *
 * @param module the module that the entities belong to
 * @param dialects names of the databases that the module is compiled for, in order
 */
record Options(String module, List<String> dialects) {
  static final String MODULE = "plinth.module";
  static final String DIALECTS = "plinth.dialects";
  static final Set<String> NAMES = Set.of(MODULE, DIALECTS);

  private static final Pattern MODULE_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
  private static final List<String> KNOWN_DIALECTS =
      Dialects.ALL.stream().map(Dialect::name).toList();

  Options {
    dialects = List.copyOf(dialects);
  }

  static Options of(Map<String, String> written) {
    return new Options(
        text(written, MODULE, "main"),
        Arrays.stream(text(written, DIALECTS, "sqlite").split(","))
            .map(String::strip)
            .distinct()
            .toList());
  }

  /** An option without a value comes from the compiler as null. */
  private static String text(Map<String, String> written, String option, String absent) {
    return written.containsKey(option)
        ? Objects.requireNonNullElse(written.get(option), "")
        : absent;
  }

  /** Reports what can't be meant. */
  void check(ProblemPrinter printer) {
    if (!MODULE_NAME.matcher(module).matches()) {
      printer.print(ProblemCode.MODULE_INVALID, module);
    }
    for (String dialect : dialects) {
      if (!KNOWN_DIALECTS.contains(dialect)) {
        printer.print(
            ProblemCode.DIALECT_UNKNOWN, dialect, NearestName.hint(dialect, KNOWN_DIALECTS));
      }
    }
  }
}
