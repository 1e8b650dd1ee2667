package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Transient;
import dev.plinth.annotation.Unique;
import dev.plinth.processor.problem.SourceRef;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the annotations that say something about a table where there is none. */
public final class StrayAnnotationReader {
  private static final List<Class<? extends Annotation>> ABOUT_TABLES =
      List.of(
          Column.class,
          Id.class,
          Index.class,
          Index.List.class,
          ManyToOne.class,
          OneToMany.class,
          Transient.class,
          Unique.class,
          Unique.List.class);

  private final CompilerModel compiler;

  public StrayAnnotationReader(CompilerModel compiler) {
    this.compiler = compiler;
  }

  public List<StrayAnnotation> read(RoundEnvironment round) {
    return Stream.concat(
            ABOUT_TABLES.stream().flatMap(annotation -> strays(annotation, round)),
            RoundReader.entities(round, compiler).flatMap(this::ofSuperclasses))
        .sorted(Comparator.comparing(StrayAnnotation::member))
        .toList();
  }

  /** Superclasses in class files are no part of the round; the entity stands in for them. */
  private Stream<StrayAnnotation> ofSuperclasses(TypeElement entity) {
    return new Supertypes(entity)
        .superclasses().stream()
            .filter(superclass -> !compiler.isSource(superclass))
            .flatMap(
                superclass -> ElementFilter.fieldsIn(superclass.getEnclosedElements()).stream())
            .filter(StrayAnnotationReader::isOutside)
            .flatMap(field -> strays(field, SourceRef.of(entity)));
  }

  private static Stream<StrayAnnotation> strays(Element field, SourceRef place) {
    return ABOUT_TABLES.stream()
        .filter(
            annotation -> MoreElements.isAnnotationPresent(field, annotation.getCanonicalName()))
        .map(annotation -> stray(annotation, field, place));
  }

  private Stream<StrayAnnotation> strays(
      Class<? extends Annotation> annotation, RoundEnvironment round) {
    TypeElement type = compiler.elements().getTypeElement(annotation.getCanonicalName());
    return type == null
        ? Stream.empty()
        : round.getElementsAnnotatedWith(type).stream()
            .filter(StrayAnnotationReader::isOutside)
            .map(element -> stray(annotation, element, place(annotation, element)));
  }

  /** The component of a record is left out: its field carries the same annotations. */
  private static boolean isOutside(Element element) {
    return element.getKind() != ElementKind.ANNOTATION_TYPE
        && (element.getKind() == ElementKind.FIELD || MoreElements.isType(element))
        && !TypeReader.isEntity(owner(element))
        && !Supertypes.isMapped(owner(element));
  }

  private static SourceRef place(Class<? extends Annotation> annotation, Element element) {
    return SourceRef.of(element)
        .at(MoreElements.getAnnotationMirror(element, annotation.getCanonicalName()).get());
  }

  private static StrayAnnotation stray(
      Class<? extends Annotation> annotation, Element element, SourceRef place) {
    String type = String.join(".", ClassName.get(owner(element)).simpleNames());
    return new StrayAnnotation(
        ClassName.get(annotation).simpleNames().get(0),
        MoreElements.isType(element) ? type : type + "." + element.getSimpleName(),
        type,
        place);
  }

  private static TypeElement owner(Element element) {
    return MoreElements.asType(
        MoreElements.isType(element) ? element : element.getEnclosingElement());
  }
}
