package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A constructor.
 *
 * @param reachable whether generated code can name it
 * @param checked whether it throws a checked exception, which generated code doesn't handle
 */
public record ConstructorDeclaration(
    List<ParameterDeclaration> parameters,
    Set<Modifier> modifiers,
    boolean reachable,
    boolean checked,
    SourceRef source) {
  public ConstructorDeclaration {
    parameters = List.copyOf(parameters);
    modifiers = Set.copyOf(modifiers);
  }

  /** Whether generated code can call it. */
  public boolean isCallable() {
    return reachable && !checked;
  }
}
