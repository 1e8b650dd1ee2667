package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.SuperficialValidation;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Transient;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Decides whether everything that will be read of an entity has been compiled or generated. */
final class WellFormedness extends SimpleAnnotationValueVisitor14<Boolean, Void> {
  private static final WellFormedness CHECK = new WellFormedness();

  private WellFormedness() {
    super(true);
  }

  /** The first part of {@code entity} that names something unknown. Methods are not read. */
  static Optional<Fault> fault(TypeElement entity) {
    if (!isSound(entity)) {
      return Optional.of(new Fault(shown(entity), SourceRef.of(entity)));
    }
    return parts(entity)
        .filter(part -> !SuperficialValidation.validateElement(part))
        .findFirst()
        .map(part -> new Fault(shown(entity) + "." + name(part, entity), SourceRef.of(part)));
  }

  private static String shown(TypeElement entity) {
    return String.join(".", ClassName.get(entity).simpleNames());
  }

  private static Name name(Element part, TypeElement entity) {
    return part.getKind() == ElementKind.CONSTRUCTOR
        ? entity.getSimpleName()
        : part.getSimpleName();
  }

  private static Stream<Element> parts(TypeElement entity) {
    List<? extends Element> members = entity.getEnclosedElements();
    return Stream.concat(
        ElementFilter.fieldsIn(members).stream().filter(WellFormedness::isRead),
        ElementFilter.constructorsIn(members).stream());
  }

  private static boolean isRead(Element field) {
    return !field.getModifiers().contains(Modifier.STATIC)
        && !MoreElements.isAnnotationPresent(field, Transient.class.getName());
  }

  /** Not by validating the type itself, which would include the methods. */
  private static boolean isSound(TypeElement entity) {
    return SuperficialValidation.validateType(entity.getSuperclass())
        && entity.getAnnotationMirrors().stream().allMatch(WellFormedness::isSound);
  }

  private static boolean isSound(AnnotationMirror annotation) {
    return SuperficialValidation.validateType(annotation.getAnnotationType())
        && annotation.getElementValues().values().stream()
            .allMatch(value -> value.accept(CHECK, null));
  }

  /** The compiler's stand-in for a constant that it can't find. */
  @Override
  public Boolean visitString(String text, Void none) {
    return !text.equals("<error>");
  }

  @Override
  public Boolean visitType(TypeMirror type, Void none) {
    return SuperficialValidation.validateType(type);
  }

  @Override
  public Boolean visitAnnotation(AnnotationMirror annotation, Void none) {
    return isSound(annotation);
  }

  @Override
  public Boolean visitArray(List<? extends AnnotationValue> elements, Void none) {
    return elements.stream().allMatch(element -> element.accept(this, null));
  }
}
