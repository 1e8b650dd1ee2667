package dev.plinth.processor;

import dev.plinth.processor.problem.ProblemPrinter;
import dev.plinth.processor.problem.ProcessorCode;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What the processors share towards the compiler: they never throw and run on every Java. */
abstract class RoundProcessor extends AbstractProcessor {
  private final boolean claims;
  private @Nullable Rounds rounds;

  /**
   * @param claims whether no other processor is asked about the annotations afterwards
   */
  RoundProcessor(boolean claims) {
    this.claims = claims;
  }

  /** Called once, before the first round. */
  abstract Rounds start(ProcessingEnvironment environment, Options options, ProblemPrinter printer);

  @Override
  public final SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public final Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  /** Error Prone advises to claim nothing, but then the compiler warns that nobody did. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public final boolean process(
      Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    ProblemPrinter printer = new ProblemPrinter(processingEnv);
    try {
      if (rounds == null) {
        rounds = start(processingEnv, Options.of(processingEnv.getOptions()), printer);
      }
      if (environment.processingOver()) {
        rounds.last(environment);
      } else {
        rounds.each(environment);
      }
    } catch (RuntimeException failure) {
      rounds = Rounds.NONE;
      printer.print(ProcessorCode.INTERNAL, whereAndWhy(failure));
    }
    return claims;
  }

  private static String whereAndWhy(RuntimeException failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? failure.toString() : failure + " at " + trace[0];
  }
}
