package dev.plinth.processor.problem;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The trees of the sources, which show what the compiler's model leaves out. */
public final class CompilerTrees {

  /** Empty under compilers other than javac, and where a build tool stands in between. */
  public static Optional<Trees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return Optional.empty();
    }
  }

  private CompilerTrees() {}
}
