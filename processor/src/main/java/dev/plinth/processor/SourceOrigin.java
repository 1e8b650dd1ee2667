package dev.plinth.processor;

import com.sun.source.util.Trees;
import dev.plinth.processor.writer.Outputs;
import dev.plinth.schema.fragment.SnapshotFiles;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;

/**
 * Tells the types that are compiled now from those that the compiler was only told to look at: they
 * come from class files, which on Java 17 hide some annotations.
 */
final class SourceOrigin {
  private static final String GRADLE = "org.gradle.";

  private SourceOrigin() {}

  static Predicate<TypeElement> of(ProcessingEnvironment environment, Outputs outputs) {
    Optional<Trees> trees = trees(environment);
    if (trees.isPresent()) {
      return type -> trees.get().getTree(type) != null;
    }
    // Gradle hides the compiler, but deletes the class files of what it compiles.
    return isGradle(environment)
        ? type -> !outputs.of(type).files().exists(classFile(environment, type))
        : type -> true;
  }

  static boolean isGradle(ProcessingEnvironment environment) {
    return environment.getClass().getName().startsWith(GRADLE);
  }

  /** Empty under other compilers, and where a build tool hides ours. */
  private static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** The name of the type's module; empty where it has none. */
  static String module(ProcessingEnvironment environment, TypeElement type) {
    ModuleElement module = environment.getElementUtils().getModuleOf(type);
    return module == null ? "" : module.getQualifiedName().toString();
  }

  static String classFile(ProcessingEnvironment environment, TypeElement type) {
    return SnapshotFiles.classFile(environment.getElementUtils().getBinaryName(type).toString());
  }
}
