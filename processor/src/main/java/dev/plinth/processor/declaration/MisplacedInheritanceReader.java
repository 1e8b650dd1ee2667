package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Discriminator;
import dev.plinth.annotation.Inheritance;
import dev.plinth.processor.problem.SourceRef;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds what is said about a hierarchy where there is none. */
public final class MisplacedInheritanceReader {
  private final CompilerModel compiler;

  public MisplacedInheritanceReader(CompilerModel compiler) {
    this.compiler = compiler;
  }

  /** The types with {@code @Inheritance} that have no table. */
  public List<MisplacedAnnotation> withoutTable(RoundEnvironment round) {
    return misplaced(Inheritance.class, round, type -> !TypeReader.isEntity(type));
  }

  /** The types with {@code @Discriminator} that belong to no hierarchy. */
  public List<MisplacedAnnotation> outside(RoundEnvironment round) {
    return misplaced(Discriminator.class, round, type -> !SealedTypes.isPart(type));
  }

  private List<MisplacedAnnotation> misplaced(
      Class<? extends Annotation> annotation,
      RoundEnvironment round,
      Predicate<TypeElement> isWrong) {
    TypeElement type = compiler.elements().getTypeElement(annotation.getName());
    return type == null
        ? List.of()
        : ElementFilter.typesIn(round.getElementsAnnotatedWith(type)).stream()
            .filter(isWrong)
            .map(each -> misplaced(each, annotation.getName()))
            .sorted(Comparator.comparing(MisplacedAnnotation::type))
            .toList();
  }

  private static MisplacedAnnotation misplaced(TypeElement type, String annotation) {
    return new MisplacedAnnotation(
        String.join(".", ClassName.get(type).simpleNames()),
        SourceRef.of(type).at(MoreElements.getAnnotationMirror(type, annotation).get()));
  }
}
