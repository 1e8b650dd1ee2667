package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A method of a DAO that needs an implementation.
 *
 * @param declaredIn the DAO, or the interface that it inherits the method from
 * @param ofCrud whether an interface of the runtime declares it, with the entity's type as {@code
 *     entity}
 * @param hasBody whether it needs no more than a transaction
 * @param generic whether it has type parameters
 * @param varargs whether the last parameter takes any number of arguments
 * @param nullable whether the result may be null
 * @param components of the record that a row becomes; empty where rows become something else
 * @param thrown the exceptions that a caller has to handle
 */
public record DaoMethodDeclaration(
    String name,
    ClassName declaredIn,
    Optional<ClassName> ofCrud,
    boolean hasBody,
    boolean generic,
    boolean varargs,
    TypeUse returns,
    boolean nullable,
    List<DaoParameter> parameters,
    Optional<List<DaoParameter>> components,
    List<String> thrown,
    Annotations annotations,
    SourceRef source) {
  public DaoMethodDeclaration {
    parameters = List.copyOf(parameters);
    components = components.map(List::copyOf);
    thrown = List.copyOf(thrown);
  }

  /** As the user reads it. */
  public String shown() {
    return String.join(".", declaredIn.simpleNames()) + "." + name;
  }

  /** What tells overloaded methods apart. */
  List<Object> signature() {
    return List.of(name, parameters.stream().map(each -> each.type().name()).toList());
  }
}
