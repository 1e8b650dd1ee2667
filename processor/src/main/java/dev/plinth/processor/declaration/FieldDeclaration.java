package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field of a class, or a component of a record.
 *
 * @param nullable whether an annotation named {@code Nullable} stands on it or on its type
 */
public record FieldDeclaration(
    String name,
    TypeUse type,
    boolean nullable,
    Set<Modifier> modifiers,
    Annotations annotations,
    SourceRef source) {
  public FieldDeclaration {
    modifiers = Set.copyOf(modifiers);
  }

  public boolean is(Modifier modifier) {
    return modifiers.contains(modifier);
  }
}
