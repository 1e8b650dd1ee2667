package dev.plinth.processor.declaration;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads one entity. */
final class EntityReader {
  private final Elements elements;
  private final TypeReader types;

  EntityReader(Elements elements, TypeReader types) {
    this.elements = elements;
    this.types = types;
  }

  EntityDeclaration read(TypeElement type) {
    MemberReader members = new MemberReader(type, types);
    return new EntityDeclaration(
        ClassName.get(type),
        elements.getBinaryName(type).toString(),
        form(type.getKind()),
        traits(type),
        parent(type),
        AnnotationReader.read(type),
        members.fields(),
        members.constructors(),
        members.methods(),
        SourceRef.of(type));
  }

  private static TypeForm form(ElementKind kind) {
    return switch (kind) {
      case RECORD -> TypeForm.RECORD;
      case INTERFACE -> TypeForm.INTERFACE;
      case ENUM -> TypeForm.ENUM;
      case ANNOTATION_TYPE -> TypeForm.ANNOTATION;
      default -> TypeForm.CLASS;
    };
  }

  private static TypeTraits traits(TypeElement type) {
    boolean nested = type.getNestingKind().isNested();
    return new TypeTraits(
        type.getModifiers().contains(Modifier.ABSTRACT),
        nested && !type.getModifiers().contains(Modifier.STATIC),
        TypeReader.isHidden(type),
        !type.getTypeParameters().isEmpty());
  }

  private static Optional<ClassName> parent(TypeElement type) {
    TypeMirror superclass = type.getSuperclass();
    if (superclass.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement parent = MoreTypes.asTypeElement(superclass);
    return TypeReader.isEntity(parent) ? Optional.of(ClassName.get(parent)) : parent(parent);
  }
}
