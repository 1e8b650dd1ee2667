package dev.plinth.processor;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.processor.mapping.EntityDialects;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.ProblemPrinter;
import dev.plinth.processor.problem.ProcessorCode;
import dev.plinth.processor.writer.Outputs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What the user says on the compiler's command line.
 *
 * @param module the module that the entities belong to, if the user says so
 * @param dialects names of the databases that the module is compiled for, in order
 */
record Options(Optional<String> module, List<String> dialects) {
  static final String DEFAULT_MODULE = "main";
  static final String MODULE = "plinth.module";
  static final String DIALECTS = "plinth.dialects";
  static final Set<String> NAMES = Set.of(MODULE, DIALECTS);

  private static final Pattern MODULE_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
  private static final List<String> KNOWN_DIALECTS =
      Dialects.ALL.stream().map(Dialect::name).toList();

  Options {
    dialects = List.copyOf(dialects);
  }

  /** An option without a value comes from the compiler as null. */
  static Options of(Map<String, String> written) {
    return new Options(
        written.containsKey(MODULE) ? Optional.of(text(written, MODULE)) : Optional.empty(),
        Arrays.stream(
                (written.containsKey(DIALECTS) ? text(written, DIALECTS) : "sqlite").split(","))
            .map(String::strip)
            .distinct()
            .toList());
  }

  /** Those of the databases that are known; another one where none is, which is a problem. */
  EntityDialects entityDialects() {
    List<Dialect> known = dialects.stream().flatMap(name -> Dialects.find(name).stream()).toList();
    return new EntityDialects(known.isEmpty() ? Dialects.ALL.subList(0, 1) : known);
  }

  private static String text(Map<String, String> written, String option) {
    return Objects.requireNonNullElse(written.get(option), "");
  }

  /** Where the files of the modules go. */
  Outputs outputs(ProcessingEnvironment environment) {
    return new Outputs(
        environment.getFiler(),
        environment.getElementUtils(),
        !SourceOrigin.isGradle(environment),
        module,
        DEFAULT_MODULE);
  }

  /** Reports what can't be meant. */
  void check(ProblemPrinter printer) {
    module
        .filter(name -> !MODULE_NAME.matcher(name).matches())
        .ifPresent(name -> printer.print(ProcessorCode.MODULE_INVALID, name));
    for (String dialect : dialects) {
      if (!KNOWN_DIALECTS.contains(dialect)) {
        printer.print(
            ProcessorCode.DIALECT_UNKNOWN, dialect, NearestName.hint(dialect, KNOWN_DIALECTS));
      }
    }
  }
}
