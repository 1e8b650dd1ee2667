package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.auto.common.SuperficialValidation;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Transaction;
import dev.plinth.processor.problem.SourceRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the DAOs round by round; one that names something unknown waits for a later round. */
public final class DaoReader {
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
    StrayStatementReader strays = new StrayStatementReader(compiler, round);
    return new Found(daos, unchanged, entities, strays.onOthers(), strays.outsideOfDaos());
  }

  /** Whether some still name what is not there. */
  public boolean waits() {
    return !waiting.isEmpty();
  }

  private DaoDeclaration read(TypeElement type, TypeReader types, KnownEntities entities) {
    DaoMethodReader methods = new DaoMethodReader(compiler, type, types, entities);
    methods.knowSupertypes();
    return new DaoDeclaration(
        ClassName.get(type),
        compiler.elements().getBinaryName(type).toString(),
        TypeForm.of(type),
        !type.getTypeParameters().isEmpty(),
        TypeReader.isHidden(type),
        once(methods(type).map(methods::read).toList()),
        SourceRef.of(type));
  }

  /** What several interfaces declare is one method; the runtime's own knows most about it. */
  private static List<DaoMethodDeclaration> once(List<DaoMethodDeclaration> methods) {
    Map<List<Object>, DaoMethodDeclaration> bySignature = new LinkedHashMap<>();
    for (DaoMethodDeclaration method : methods) {
      bySignature.merge(
          method.signature(),
          method,
          (one, other) -> one.ofCrud().isEmpty() && other.ofCrud().isPresent() ? other : one);
    }
    return List.copyOf(bySignature.values());
  }

  /**
   * Those that need an implementation, or code around the one that they have: its own and then
   * those of each supertype, as they are written. Compilers give them in an order of their own.
   */
  private Stream<ExecutableElement> methods(TypeElement type) {
    Set<ExecutableElement> members =
        Set.copyOf(ElementFilter.methodsIn(compiler.elements().getAllMembers(type)));
    return Stream.concat(Stream.of(type.asType()), compiler.supertypes(type.asType()))
        .map(MoreTypes::asTypeElement)
        .distinct()
        .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
        .filter(members::contains)
        .filter(
            method ->
                method.getModifiers().contains(Modifier.ABSTRACT)
                    || (method.getModifiers().contains(Modifier.DEFAULT)
                        && MoreElements.isAnnotationPresent(method, Transaction.class.getName())));
  }
}
