package dev.plinth.processor.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic.Kind;

/** Hands problems to the compiler as errors, each at its place. */
public final class ProblemPrinter {
  private final Messager messager;
  private final Optional<RepeatedAnnotations> repeated;
  private final Set<Object> printed = new HashSet<>();

  public ProblemPrinter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.repeated = CompilerTrees.of(environment).map(RepeatedAnnotations::new);
  }

  /** What is said once is not repeated: entities with a common superclass share its mistakes. */
  public void print(Problems problems) {
    problems.all().stream()
        .filter(problem -> printed.add(List.of(problem.source().element(), problem.message())))
        .forEach(this::print);
  }

  private void print(Problem problem) {
    SourceRef at = problem.source();
    AnnotationMirror annotation = at.annotation();
    AnnotationValue value = at.value();
    if (annotation == null) {
      messager.printMessage(Kind.ERROR, problem.message(), at.element());
    } else if (repeated.filter(each -> each.print(problem)).isPresent()) {
      return;
    } else if (value == null) {
      messager.printMessage(Kind.ERROR, problem.message(), at.element(), annotation);
    } else {
      messager.printMessage(Kind.ERROR, problem.message(), at.element(), annotation, value);
    }
  }

  /** Prints what concerns no place in the code: options, files of earlier runs. */
  public void print(ProblemCode code, Object... arguments) {
    messager.printMessage(Kind.ERROR, code.message(arguments));
  }
}
