package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Transient;
import dev.plinth.processor.problem.SourceRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads fields, constructors and methods of one entity, also those that it inherits. */
final class MemberReader {
  private final TypeElement entity;
  private final Supertypes supertypes;
  private final Reach reach;
  private final Places places;
  private final CompilerModel compiler;
  private final TypeReader types;

  /**
   * @param home the entity in whose package code is generated; the type itself, unless that is
   *     embedded
   * @param places where to point at
   */
  MemberReader(
      TypeElement entity,
      TypeElement home,
      Supertypes supertypes,
      Places places,
      CompilerModel compiler,
      TypeReader types) {
    this.entity = entity;
    this.supertypes = supertypes;
    this.reach = new Reach(home, supertypes, compiler);
    this.places = places;
    this.compiler = compiler;
    this.types = types;
  }

  /** Those of the topmost superclass first. One that hides an inherited one takes its place. */
  List<FieldDeclaration> fields() {
    Map<String, FieldDeclaration> fields = new LinkedHashMap<>();
    Stream.concat(supertypes.mapped().stream(), Stream.of(entity))
        .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
        .forEach(
            field -> {
              String name = field.getSimpleName().toString();
              fields.put(name, field(field, Optional.ofNullable(fields.get(name))));
            });
    return List.copyOf(fields.values());
  }

  List<ConstructorDeclaration> constructors() {
    return ElementFilter.constructorsIn(entity.getEnclosedElements()).stream()
        .map(
            constructor ->
                new ConstructorDeclaration(
                    parameters(constructor),
                    constructor.getModifiers(),
                    reach.reaches(constructor),
                    reach.throwsChecked(constructor),
                    places.of(constructor)))
        .toList();
  }

  /** Those of the type itself first. */
  List<MethodDeclaration> methods() {
    return supertypes.all().stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(reach::reaches)
        .map(this::method)
        .toList();
  }

  private MethodDeclaration method(ExecutableElement method) {
    ExecutableType type = MoreTypes.asExecutable(compiler.memberOf(entity, method));
    return new MethodDeclaration(
        method.getSimpleName().toString(),
        ClassName.get(MoreElements.asType(method.getEnclosingElement())),
        TypeName.get(type.getReturnType()),
        type.getParameterTypes().stream().map(TypeName::get).toList(),
        reach.throwsChecked(method));
  }

  /**
   * A component of a record is read from its field, which the compiler can point to. A type that
   * the entity has chosen is the entity's matter.
   */
  private FieldDeclaration field(VariableElement field, Optional<FieldDeclaration> hidden) {
    TypeMirror member = compiler.memberOf(entity, field);
    TypeUse type = types.read(member);
    boolean chosen = !compiler.types().isSameType(member, field.asType());
    Annotations annotations = places.annotations(field);
    return new FieldDeclaration(
        field.getSimpleName().toString(),
        ClassName.get(MoreElements.asType(field.getEnclosingElement())),
        type,
        chosen,
        type.nullable() || types.read(field.asType()).nullable() || isDeclaredNullable(field),
        field.getModifiers(),
        reach.reaches(field),
        hidden.filter(MemberReader::isStored).map(FieldDeclaration::shown),
        annotations,
        ConverterReader.read(annotations, entity, compiler),
        JdbiReader.read(annotations, entity),
        referenced(annotations),
        chosen ? places.of(entity) : places.of(field));
  }

  private Optional<TypeUse> referenced(Annotations annotations) {
    return annotations
        .find(ForeignKey.class)
        .flatMap(written -> written.value("value"))
        .filter(written -> written.plain() instanceof TypeMirror)
        .map(written -> types.read((TypeMirror) written.plain()));
  }

  private static boolean isStored(FieldDeclaration field) {
    return !field.is(Modifier.STATIC)
        && !field.is(Modifier.TRANSIENT)
        && !field.annotations().has(Transient.class);
  }

  private boolean isDeclaredNullable(VariableElement field) {
    return Stream.concat(Stream.of(field), component(field))
            .flatMap(element -> element.getAnnotationMirrors().stream())
            .anyMatch(AnnotationReader::isNullable)
        || (!compiler.isSource(field) && compiler.nullability().isNullable(field));
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

  private List<ParameterDeclaration> parameters(ExecutableElement constructor) {
    boolean isSource = compiler.isSource(constructor);
    return constructor.getParameters().stream()
        .map(
            parameter ->
                new ParameterDeclaration(
                    parameter.getSimpleName().toString(),
                    types.read(parameter.asType()),
                    isSource ? SourceRef.of(parameter) : places.of(constructor)))
        .toList();
  }
}
