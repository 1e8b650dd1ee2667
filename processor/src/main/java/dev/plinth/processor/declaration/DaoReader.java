package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.auto.common.SuperficialValidation;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Dao;
import dev.plinth.processor.problem.SourceRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the DAOs round by round; one that names something unknown waits for a later round. */
public final class DaoReader {
  private static final String RUNTIME = "dev.plinth.dao";

  private final CompilerModel compiler;
  private final Set<String> waiting = new TreeSet<>();

  public DaoReader(CompilerModel compiler) {
    this.compiler = compiler;
  }

  /**
   * The DAOs that can be understood now, sorted by name.
   *
   * @param unchanged binary names of those that the compiler only looks at, in their class files
   * @param lookup finds the entities that they name
   * @param strays statements on what is no method of a DAO that needs one
   * @param outside statements in interfaces that are no DAOs
   */
  public record Found(
      List<DaoDeclaration> daos,
      Set<String> unchanged,
      EntityLookup lookup,
      List<StrayAnnotation> strays,
      List<StrayAnnotation> outside) {
    public Found {
      daos = List.copyOf(daos);
      unchanged = Set.copyOf(unchanged);
      strays = List.copyOf(strays);
      outside = List.copyOf(outside);
    }
  }

  /**
   * Reads those of this round and those that wait.
   *
   * @param ready whether the entities are known by now; else all wait
   */
  public Found read(RoundEnvironment round, boolean ready) {
    TypeElement annotation = compiler.elements().getTypeElement(Dao.class.getName());
    Set<String> unchanged = new TreeSet<>();
    if (annotation != null) {
      for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
        if (compiler.isSource().test(type)) {
          waiting.add(type.getQualifiedName().toString());
        } else {
          unchanged.add(compiler.elements().getBinaryName(type).toString());
        }
      }
    }
    KnownEntities entities = new KnownEntities(compiler);
    TypeReader types = new TypeReader(compiler);
    List<DaoDeclaration> daos = new ArrayList<>();
    for (String name : ready ? List.copyOf(waiting) : List.<String>of()) {
      TypeElement type = compiler.elements().getTypeElement(name);
      if (type != null && methods(type).allMatch(SuperficialValidation::validateElement)) {
        waiting.remove(name);
        daos.add(read(type, types, entities));
      }
    }
    daos.sort(Comparator.comparing(DaoDeclaration::binaryName));
    StrayStatementReader strays = new StrayStatementReader(compiler);
    return new Found(
        daos, unchanged, entities, strays.onOthers(round), strays.outsideOfDaos(round));
  }

  /** Whether some still name what is not there. */
  public boolean waits() {
    return !waiting.isEmpty();
  }

  private DaoDeclaration read(TypeElement type, TypeReader types, KnownEntities entities) {
    supertypes(type.asType()).forEach(supertype -> know(supertype, entities));
    return new DaoDeclaration(
        ClassName.get(type),
        compiler.elements().getBinaryName(type).toString(),
        TypeForm.of(type),
        !type.getTypeParameters().isEmpty(),
        TypeReader.isHidden(type),
        methods(type).map(method -> method(type, method, types, entities)).toList(),
        SourceRef.of(type));
  }

  private Stream<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(compiler.elements().getAllMembers(type)).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT));
  }

  private DaoMethodDeclaration method(
      TypeElement dao, ExecutableElement method, TypeReader types, KnownEntities entities) {
    TypeElement owner = MoreElements.asType(method.getEnclosingElement());
    ExecutableType type = MoreTypes.asExecutable(compiler.memberOf(dao, method));
    TypeUse returns = types.read(type.getReturnType());
    know(type.getReturnType(), entities);
    boolean isOfDao = owner.equals(dao);
    return new DaoMethodDeclaration(
        method.getSimpleName().toString(),
        ClassName.get(owner),
        isRuntime(owner) ? entityOf(dao, owner) : Optional.empty(),
        !method.getTypeParameters().isEmpty(),
        returns,
        returns.nullable() || isNullable(method),
        parameters(method, type, types),
        components(type.getReturnType(), types),
        AnnotationReader.read(method),
        SourceRef.of(isOfDao || compiler.isSource(owner) ? method : dao));
  }

  private static boolean isRuntime(TypeElement owner) {
    return ClassName.get(owner).packageName().equals(RUNTIME);
  }

  /** The first type argument of the runtime's interface, as the DAO fills it in. */
  private Optional<ClassName> entityOf(TypeElement dao, TypeElement owner) {
    return supertypes(dao.asType())
        .filter(type -> MoreTypes.asTypeElement(type).equals(owner))
        .map(type -> MoreTypes.asDeclared(type).getTypeArguments())
        .filter(arguments -> !arguments.isEmpty())
        .map(arguments -> arguments.get(0))
        .filter(entity -> entity.getKind() == TypeKind.DECLARED)
        .map(entity -> ClassName.get(MoreTypes.asTypeElement(entity)))
        .findFirst();
  }

  private Stream<TypeMirror> supertypes(TypeMirror type) {
    return compiler.types().directSupertypes(type).stream()
        .map(TypeMirror.class::cast)
        .flatMap(each -> Stream.concat(Stream.of(each), supertypes(each)));
  }

  /** Lets the entities among the type and its arguments be found. */
  private static void know(TypeMirror type, KnownEntities entities) {
    if (type.getKind() == TypeKind.DECLARED) {
      DeclaredType declared = MoreTypes.asDeclared(type);
      TypeElement element = MoreTypes.asTypeElement(declared);
      if (TypeReader.isEntity(element)) {
        entities.read(element);
      }
      declared.getTypeArguments().forEach(argument -> know(argument, entities));
    }
  }

  private static List<DaoParameter> parameters(
      ExecutableElement method, ExecutableType type, TypeReader types) {
    List<? extends VariableElement> parameters = method.getParameters();
    return IntStream.range(0, parameters.size())
        .mapToObj(
            i -> {
              VariableElement parameter = parameters.get(i);
              TypeUse use = types.read(type.getParameterTypes().get(i));
              return new DaoParameter(
                  parameter.getSimpleName().toString(),
                  use,
                  use.nullable() || isNullable(parameter),
                  SourceRef.of(parameter));
            })
        .toList();
  }

  /** What the record consists of that the type is, or holds. */
  private static Optional<List<DaoParameter>> components(TypeMirror returned, TypeReader types) {
    if (returned.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType type = MoreTypes.asDeclared(returned);
    if (type.getTypeArguments().size() == 1) {
      return components(type.getTypeArguments().get(0), types);
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    boolean isRow = element.getKind() == ElementKind.RECORD && !TypeReader.isEntity(element);
    return isRow && type.getTypeArguments().isEmpty()
        ? Optional.of(
            element.getRecordComponents().stream()
                .map(component -> component(component, types))
                .toList())
        : Optional.empty();
  }

  private static DaoParameter component(RecordComponentElement component, TypeReader types) {
    TypeUse use = types.read(component.asType());
    boolean nullable =
        use.nullable() || isNullable(component) || isNullable(component.getAccessor());
    return new DaoParameter(
        component.getSimpleName().toString(), use, nullable, SourceRef.of(component));
  }

  private static boolean isNullable(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(AnnotationReader::isNullable);
  }
}
