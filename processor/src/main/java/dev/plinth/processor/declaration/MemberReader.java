package dev.plinth.processor.declaration;

import com.palantir.javapoet.TypeName;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads fields, constructors and methods of one entity. */
final class MemberReader {
  private final TypeElement entity;
  private final TypeReader types;

  MemberReader(TypeElement entity, TypeReader types) {
    this.entity = entity;
    this.types = types;
  }

  List<FieldDeclaration> fields() {
    return ElementFilter.fieldsIn(entity.getEnclosedElements()).stream().map(this::field).toList();
  }

  List<ConstructorDeclaration> constructors() {
    return ElementFilter.constructorsIn(entity.getEnclosedElements()).stream()
        .filter(MemberReader::isCallable)
        .map(
            constructor ->
                new ConstructorDeclaration(parameters(constructor), SourceRef.of(constructor)))
        .toList();
  }

  List<MethodDeclaration> methods() {
    return ElementFilter.methodsIn(entity.getEnclosedElements()).stream()
        .filter(MemberReader::isCallable)
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .map(
            method ->
                new MethodDeclaration(
                    method.getSimpleName().toString(),
                    TypeName.get(method.getReturnType()),
                    parameters(method).stream().map(ParameterDeclaration::type).toList()))
        .toList();
  }

  /** A component of a record is read from its field, which the compiler can point to. */
  private FieldDeclaration field(VariableElement field) {
    TypeUse type = types.read(field.asType());
    return new FieldDeclaration(
        field.getSimpleName().toString(),
        type,
        type.nullable() || isDeclaredNullable(field),
        field.getModifiers(),
        AnnotationReader.read(field),
        SourceRef.of(field));
  }

  private boolean isDeclaredNullable(VariableElement field) {
    return Stream.concat(Stream.of(field), component(field))
        .flatMap(element -> element.getAnnotationMirrors().stream())
        .anyMatch(AnnotationReader::isNullable);
  }

  /** A component and its accessor: an annotation may be meant for them only. */
  private Stream<Element> component(VariableElement field) {
    if (entity.getKind() != ElementKind.RECORD) {
      return Stream.empty();
    }
    return ElementFilter.recordComponentsIn(entity.getEnclosedElements()).stream()
        .filter(component -> component.getSimpleName().equals(field.getSimpleName()))
        .flatMap(component -> Stream.of(component, accessor(component)));
  }

  private static Element accessor(RecordComponentElement component) {
    return component.getAccessor();
  }

  private static List<ParameterDeclaration> parameters(ExecutableElement executable) {
    return executable.getParameters().stream()
        .map(
            parameter ->
                new ParameterDeclaration(
                    parameter.getSimpleName().toString(), TypeName.get(parameter.asType())))
        .toList();
  }

  private static boolean isCallable(Element member) {
    return !member.getModifiers().contains(Modifier.PRIVATE);
  }
}
