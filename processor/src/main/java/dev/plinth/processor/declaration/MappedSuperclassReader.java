package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.MappedSuperclass;
import dev.plinth.processor.problem.SourceRef;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the types that are called a mapped superclass and can't be one. */
public final class MappedSuperclassReader {
  private static final String ANNOTATION = MappedSuperclass.class.getName();

  private final CompilerModel compiler;

  public MappedSuperclassReader(CompilerModel compiler) {
    this.compiler = compiler;
  }

  public List<MisplacedSuperclass> misplaced(RoundEnvironment round) {
    TypeElement annotation = compiler.elements().getTypeElement(ANNOTATION);
    return annotation == null
        ? List.of()
        : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream()
            .filter(type -> type.getKind() != ElementKind.CLASS || TypeReader.isEntity(type))
            .map(MappedSuperclassReader::misplaced)
            .sorted(Comparator.comparing(MisplacedSuperclass::type))
            .toList();
  }

  private static MisplacedSuperclass misplaced(TypeElement type) {
    return new MisplacedSuperclass(
        String.join(".", ClassName.get(type).simpleNames()),
        TypeReader.isEntity(type) ? "an entity itself" : TypeForm.of(type).shown(),
        SourceRef.of(type).at(MoreElements.getAnnotationMirror(type, ANNOTATION).get()));
  }
}
