package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Bind;
import dev.plinth.processor.problem.SourceRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Reads the methods of one DAO. */
final class DaoMethodReader {
  private static final String RUNTIME = "dev.plinth.dao";

  private final CompilerModel compiler;
  private final TypeElement dao;
  private final TypeReader types;
  private final KnownEntities entities;

  DaoMethodReader(
      CompilerModel compiler, TypeElement dao, TypeReader types, KnownEntities entities) {
    this.compiler = compiler;
    this.dao = dao;
    this.types = types;
    this.entities = entities;
  }

  DaoMethodDeclaration read(ExecutableElement method) {
    TypeElement owner = MoreElements.asType(method.getEnclosingElement());
    ExecutableType type = MoreTypes.asExecutable(compiler.memberOf(dao, method));
    TypeUse returns = types.read(type.getReturnType());
    know(type.getReturnType());
    return new DaoMethodDeclaration(
        method.getSimpleName().toString(),
        ClassName.get(owner),
        isRuntime(owner) ? entityOf(owner) : Optional.empty(),
        !method.getModifiers().contains(Modifier.ABSTRACT),
        !method.getTypeParameters().isEmpty(),
        method.isVarArgs(),
        returns,
        returns.nullable() || isNullable(method),
        parameters(method, type),
        components(row(type.getReturnType()), Set.of()),
        method.getThrownTypes().stream()
            .filter(thrown -> !compiler.isUnchecked(thrown))
            .map(thrown -> types.read(thrown).shown())
            .toList(),
        AnnotationReader.read(method),
        SourceRef.of(owner.equals(dao) || compiler.isSource(owner) ? method : dao));
  }

  private static boolean isRuntime(TypeElement owner) {
    return ClassName.get(owner).packageName().equals(RUNTIME);
  }

  /** The first type argument of the runtime's interface, as the DAO fills it in. */
  private Optional<ClassName> entityOf(TypeElement owner) {
    return compiler
        .supertypes(dao.asType())
        .filter(type -> MoreTypes.asTypeElement(type).equals(owner))
        .map(type -> MoreTypes.asDeclared(type).getTypeArguments())
        .filter(arguments -> !arguments.isEmpty())
        .map(arguments -> arguments.get(0))
        .filter(entity -> entity.getKind() == TypeKind.DECLARED)
        .map(entity -> ClassName.get(MoreTypes.asTypeElement(entity)))
        .findFirst();
  }

  /** Lets the entities that supertypes name be found. */
  void knowSupertypes() {
    compiler.supertypes(dao.asType()).forEach(this::know);
  }

  /** Lets the entities among the type and its arguments be found. */
  private void know(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      know(MoreTypes.asArray(type).getComponentType());
    } else if (type.getKind() == TypeKind.DECLARED) {
      DeclaredType declared = MoreTypes.asDeclared(type);
      TypeElement element = MoreTypes.asTypeElement(declared);
      if (TypeReader.isEntity(element)) {
        entities.read(element);
      }
      declared.getTypeArguments().forEach(this::know);
    }
  }

  private List<DaoParameter> parameters(ExecutableElement method, ExecutableType type) {
    List<? extends VariableElement> parameters = method.getParameters();
    return IntStream.range(0, parameters.size())
        .mapToObj(i -> parameter(parameters.get(i), type.getParameterTypes().get(i)))
        .toList();
  }

  private DaoParameter parameter(VariableElement parameter, TypeMirror type) {
    TypeUse use = types.read(type);
    know(type);
    String name =
        AnnotationReader.read(parameter)
            .find(Bind.class)
            .flatMap(bind -> bind.text("value"))
            .orElseGet(() -> parameter.getSimpleName().toString());
    return new DaoParameter(
        name,
        use,
        use.nullable() || isNullable(parameter),
        components(type, Set.of()),
        SourceRef.of(parameter));
  }

  /** What a row becomes: the type, or what it holds. */
  private static TypeMirror row(TypeMirror returned) {
    return returned.accept(
        new SimpleTypeVisitor14<TypeMirror, Void>(returned) {
          @Override
          public TypeMirror visitArray(ArrayType array, Void none) {
            return array.getComponentType();
          }

          @Override
          public TypeMirror visitDeclared(DeclaredType declared, Void none) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            return arguments.isEmpty() ? declared : arguments.get(arguments.size() - 1);
          }
        },
        null);
  }

  /**
   * What the record consists of that the type is; empty for any other type.
   *
   * @param around the records that it stands in
   */
  private Optional<List<DaoParameter>> components(TypeMirror type, Set<TypeElement> around) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    boolean isRow =
        element.getKind() == ElementKind.RECORD
            && !TypeReader.isEntity(element)
            && element.getTypeParameters().isEmpty()
            && !around.contains(element);
    Set<TypeElement> inner = new HashSet<>(around);
    inner.add(element);
    return isRow
        ? Optional.of(
            element.getRecordComponents().stream()
                .map(component -> component(component, inner))
                .toList())
        : Optional.empty();
  }

  private DaoParameter component(RecordComponentElement component, Set<TypeElement> around) {
    TypeUse use = types.read(component.asType());
    know(component.asType());
    boolean nullable =
        use.nullable() || isNullable(component) || isNullable(component.getAccessor());
    return new DaoParameter(
        component.getSimpleName().toString(),
        use,
        nullable,
        components(component.asType(), around),
        SourceRef.of(component));
  }

  private static boolean isNullable(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(AnnotationReader::isNullable);
  }
}
