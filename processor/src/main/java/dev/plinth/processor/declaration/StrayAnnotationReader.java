package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Transient;
import dev.plinth.annotation.Unique;
import dev.plinth.processor.problem.SourceRef;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

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

  private final Elements elements;

  public StrayAnnotationReader(Elements elements) {
    this.elements = elements;
  }

  public List<StrayAnnotation> read(RoundEnvironment round) {
    return ABOUT_TABLES.stream()
        .flatMap(annotation -> strays(annotation, round))
        .sorted(Comparator.comparing(StrayAnnotation::member))
        .toList();
  }

  private Stream<StrayAnnotation> strays(
      Class<? extends Annotation> annotation, RoundEnvironment round) {
    TypeElement type = elements.getTypeElement(annotation.getCanonicalName());
    return type == null
        ? Stream.empty()
        : round.getElementsAnnotatedWith(type).stream()
            .filter(StrayAnnotationReader::isOutside)
            .map(element -> stray(annotation, element));
  }

  /** The component of a record is left out: its field carries the same annotations. */
  private static boolean isOutside(Element element) {
    return element.getKind() != ElementKind.ANNOTATION_TYPE
        && (element.getKind() == ElementKind.FIELD || MoreElements.isType(element))
        && !MoreElements.isAnnotationPresent(owner(element), Table.class.getName());
  }

  private static StrayAnnotation stray(Class<? extends Annotation> annotation, Element element) {
    String type = String.join(".", ClassName.get(owner(element)).simpleNames());
    AnnotationMirror mirror =
        MoreElements.getAnnotationMirror(element, annotation.getCanonicalName()).get();
    return new StrayAnnotation(
        ClassName.get(annotation).simpleNames().get(0),
        MoreElements.isType(element) ? type : type + "." + element.getSimpleName(),
        type,
        SourceRef.of(element).at(mirror));
  }

  private static TypeElement owner(Element element) {
    return MoreElements.asType(
        MoreElements.isType(element) ? element : element.getEnclosingElement());
  }
}
