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
 * @param generic whether it has type parameters
 * @param nullable whether the result may be null
 * @param components of the record that a row becomes; empty where rows become something else
 */
public record DaoMethodDeclaration(
    String name,
    ClassName declaredIn,
    Optional<ClassName> ofCrud,
    boolean generic,
    TypeUse returns,
    boolean nullable,
    List<DaoParameter> parameters,
    Optional<List<DaoParameter>> components,
    Annotations annotations,
    SourceRef source) {
  public DaoMethodDeclaration {
    parameters = List.copyOf(parameters);
    components = components.map(List::copyOf);
  }

  /** As the user reads it. */
  public String shown() {
    return String.join(".", declaredIn.simpleNames()) + "." + name;
  }

  /** What a row becomes: the result, or what it holds. */
  public TypeUse row() {
    return returns.arguments().size() == 1 ? returns.arguments().get(0) : returns;
  }
}
