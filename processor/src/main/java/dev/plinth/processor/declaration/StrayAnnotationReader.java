package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Check;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.JdbiColumn;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.Transient;
import dev.plinth.annotation.Unique;
import dev.plinth.annotation.UpdatedAt;
import dev.plinth.annotation.Version;
import dev.plinth.processor.problem.SourceRef;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Finds the annotations that say something about a table where there is none. */
public final class StrayAnnotationReader {
  private static final List<Class<? extends Annotation>> ABOUT_TABLES =
      List.of(
          Check.class,
          Check.List.class,
          Column.class,
          Comment.class,
          Convert.class,
          CreatedAt.class,
          Default.class,
          Embedded.class,
          Enumerated.class,
          ForeignKey.class,
          Generated.class,
          Id.class,
          Index.class,
          Index.List.class,
          JdbiColumn.class,
          ManyToMany.class,
          ManyToOne.class,
          OneToMany.class,
          Json.class,
          OneToOne.class,
          RenamedFrom.class,
          Transient.class,
          Unique.class,
          Unique.List.class,
          UpdatedAt.class,
          Version.class);

  private final CompilerModel compiler;

  public StrayAnnotationReader(CompilerModel compiler) {
    this.compiler = compiler;
  }

  public List<StrayAnnotation> read(RoundEnvironment round) {
    Set<TypeElement> extended =
        RoundReader.entities(round, compiler)
            .flatMap(entity -> new Supertypes(entity).superclasses().stream())
            .collect(Collectors.toSet());
    return Stream.concat(
            ABOUT_TABLES.stream().flatMap(annotation -> strays(annotation, round, extended)),
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
      Class<? extends Annotation> annotation, RoundEnvironment round, Set<TypeElement> extended) {
    TypeElement type = compiler.elements().getTypeElement(annotation.getCanonicalName());
    return type == null
        ? Stream.empty()
        : round.getElementsAnnotatedWith(type).stream()
            .filter(StrayAnnotationReader::isOutside)
            .filter(element -> !embedded(round).contains(owner(element)))
            .filter(element -> extended.contains(owner(element)) || !mayBeEmbedded(element))
            .map(element -> stray(annotation, element, place(annotation, element)));
  }

  /** The component of a record is left out: its field carries the same annotations. */
  private static boolean isOutside(Element element) {
    return element.getKind() != ElementKind.ANNOTATION_TYPE
        && (element.getKind() == ElementKind.FIELD || MoreElements.isType(element))
        && !TypeReader.isEntity(owner(element))
        && !Supertypes.isMapped(owner(element));
  }

  /** The types that something embeds; what is wrong with them is told there. */
  private Set<Element> embedded(RoundEnvironment round) {
    TypeElement annotation = compiler.elements().getTypeElement(Embedded.class.getName());
    return annotation == null
        ? Set.of()
        : round.getElementsAnnotatedWith(annotation).stream()
            .map(Element::asType)
            .filter(type -> type.getKind() == TypeKind.DECLARED)
            .map(MoreTypes::asElement)
            .collect(Collectors.toSet());
  }

  /**
   * Whether it stands in a type that an entity may embed, be it one that is not compiled now; what
   * has a key or a relation was meant as an entity.
   */
  private static boolean mayBeEmbedded(Element element) {
    TypeElement owner = owner(element);
    return element.getKind() == ElementKind.FIELD
        && (owner.getKind() == ElementKind.CLASS || owner.getKind() == ElementKind.RECORD)
        && !owner.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
            .noneMatch(StrayAnnotationReader::isOfEntity);
  }

  private static boolean isOfEntity(Element field) {
    return Stream.of(Id.class, ManyToOne.class, OneToMany.class)
        .anyMatch(each -> MoreElements.isAnnotationPresent(field, each.getCanonicalName()));
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
