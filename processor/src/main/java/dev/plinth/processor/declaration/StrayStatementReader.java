package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.AllRows;
import dev.plinth.annotation.Bind;
import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.annotation.Transaction;
import dev.plinth.processor.problem.SourceRef;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the annotations of DAO methods where no DAO has a use for them. */
final class StrayStatementReader {
  private static final List<Class<? extends Annotation>> ABSTRACT =
      List.of(Sql.class, AllRows.class);

  private final CompilerModel compiler;
  private final RoundEnvironment round;

  /** The DAOs, and all that they extend. */
  private final Set<Element> extended;

  StrayStatementReader(CompilerModel compiler, RoundEnvironment round) {
    this.compiler = compiler;
    this.round = round;
    this.extended =
        ElementFilter.typesIn(annotated(Dao.class).toList()).stream()
            .flatMap(dao -> new Supertypes(dao).all().stream())
            .collect(Collectors.toSet());
  }

  /** Those on what is no method that needs a statement. */
  List<StrayAnnotation> onOthers() {
    return Stream.of(
            ABSTRACT.stream()
                .flatMap(
                    annotation ->
                        annotated(annotation)
                            .filter(method -> !isStatement(method))
                            .map(method -> stray(annotation, method))),
            annotated(Transaction.class)
                .filter(method -> !isStatement(method))
                .filter(method -> !method.getModifiers().contains(Modifier.DEFAULT))
                .map(method -> stray(Transaction.class, method)),
            annotated(Bind.class)
                .filter(parameter -> !mayBeBound(methodOf(parameter)))
                .map(StrayStatementReader::strayName))
        .flatMap(each -> each)
        .toList();
  }

  private static Element methodOf(Element parameter) {
    return Objects.requireNonNull(parameter.getEnclosingElement());
  }

  private static StrayAnnotation strayName(Element parameter) {
    StrayAnnotation ofMethod = stray(Bind.class, methodOf(parameter), parameter);
    return new StrayAnnotation(
        ofMethod.annotation(),
        "parameter \"" + parameter.getSimpleName() + "\" of " + ofMethod.member(),
        ofMethod.type(),
        ofMethod.source());
  }

  /** Those on methods of an interface that is no DAO, and that no DAO extends. */
  List<StrayAnnotation> outsideOfDaos() {
    return annotated(Sql.class)
        .filter(StrayStatementReader::isStatement)
        .filter(this::isOutside)
        .map(method -> stray(Sql.class, method))
        .toList();
  }

  private boolean isOutside(Element method) {
    return !extended.contains(method.getEnclosingElement())
        && !mayBeExtended(MoreElements.asType(method.getEnclosingElement()));
  }

  /** Whether a statement may take the parameters; one that nothing runs is told as such. */
  private boolean mayBeBound(Element method) {
    return isStatement(method)
        && (MoreElements.isAnnotationPresent(method, Sql.class.getName()) || !isOutside(method));
  }

  /** An interface with type parameters is made to be extended, maybe by what is compiled later. */
  private static boolean mayBeExtended(TypeElement type) {
    return !type.getTypeParameters().isEmpty()
        || MoreElements.isAnnotationPresent(type, Dao.class.getName());
  }

  private Stream<? extends Element> annotated(Class<? extends Annotation> annotation) {
    TypeElement type = compiler.elements().getTypeElement(annotation.getName());
    return type == null ? Stream.empty() : round.getElementsAnnotatedWith(type).stream();
  }

  private static boolean isStatement(Element method) {
    Element owner = method.getEnclosingElement();
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && owner != null
        && owner.getKind() == ElementKind.INTERFACE;
  }

  private static StrayAnnotation stray(Class<? extends Annotation> annotation, Element method) {
    return stray(annotation, method, method);
  }

  private static StrayAnnotation stray(
      Class<? extends Annotation> annotation, Element method, Element annotated) {
    String type =
        String.join(
            ".", ClassName.get(MoreElements.asType(method.getEnclosingElement())).simpleNames());
    return new StrayAnnotation(
        annotation.getSimpleName(),
        type + "." + method.getSimpleName(),
        type,
        SourceRef.of(annotated)
            .at(MoreElements.getAnnotationMirror(annotated, annotation.getName()).get()));
  }
}
