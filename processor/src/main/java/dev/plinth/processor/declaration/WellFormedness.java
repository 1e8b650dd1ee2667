package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.SuperficialValidation;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Transient;
import dev.plinth.processor.problem.SourceRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
final class WellFormedness {
  private final CompilerModel compiler;

  WellFormedness(CompilerModel compiler) {
    this.compiler = compiler;
  }

  /** The first part of {@code entity} that names something unknown. Methods are not read. */
  Optional<Fault> fault(TypeElement entity) {
    Places places = new Places(SourceRef.of(entity), compiler);
    Set<TypeElement> made =
        new LinkedHashSet<>(SealedTypes.isRoot(entity) ? SealedTypes.of(entity) : List.of(entity));
    return made.stream()
        .flatMap(type -> Stream.concat(new Supertypes(type).mapped().stream(), Stream.of(type)))
        .distinct()
        .flatMap(type -> fault(type, made.contains(type), places).stream())
        .findFirst();
  }

  private static Optional<Fault> fault(TypeElement type, boolean made, Places places) {
    if (!isSound(type)) {
      return Optional.of(new Fault(shown(type), places.of(type)));
    }
    return parts(type, made)
        .filter(part -> !SuperficialValidation.validateElement(part))
        .findFirst()
        .map(part -> new Fault(shown(type) + "." + name(part, type), places.of(part)));
  }

  private static String shown(TypeElement entity) {
    return String.join(".", ClassName.get(entity).simpleNames());
  }

  private static Name name(Element part, TypeElement type) {
    return part.getKind() == ElementKind.CONSTRUCTOR ? type.getSimpleName() : part.getSimpleName();
  }

  /**
   * @param made whether instances of the very type are made, so that its constructors matter
   */
  private static Stream<Element> parts(TypeElement type, boolean made) {
    List<? extends Element> members = type.getEnclosedElements();
    Stream<Element> fields =
        ElementFilter.fieldsIn(members).stream()
            .filter(WellFormedness::isRead)
            .map(Element.class::cast);
    return made ? Stream.concat(fields, ElementFilter.constructorsIn(members).stream()) : fields;
  }

  private static boolean isRead(Element field) {
    return !field.getModifiers().contains(Modifier.STATIC)
        && !MoreElements.isAnnotationPresent(field, Transient.class.getName());
  }

  /** Not by validating the type itself, which would include the methods. */
  private static boolean isSound(TypeElement type) {
    return SuperficialValidation.validateType(type.getSuperclass())
        && type.getPermittedSubclasses().stream().allMatch(SuperficialValidation::validateType)
        && type.getAnnotationMirrors().stream().allMatch(ValueCheck::isSound);
  }

  /** Looks into the values of an annotation. */
  private static final class ValueCheck extends SimpleAnnotationValueVisitor14<Boolean, Void> {
    private static final ValueCheck CHECK = new ValueCheck();

    private ValueCheck() {
      super(true);
    }

    static boolean isSound(AnnotationMirror annotation) {
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
}
