package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field of a class, or a component of a record.
 *
 * @param declaredIn the entity, or the superclass that it comes from
 * @param reachable whether generated code can name it
 * @param hides the inherited field of the same name, as the user reads it
 * @param referenced the type that {@code @ForeignKey} names
 * @param chosen whether the entity has chosen the type, as an argument of its superclass
 * @param nullable whether an annotation named {@code Nullable} stands on it or on its type
 * @param converter the one that {@code @Convert} names
 * @param jdbi what {@code @JdbiColumn} says
 */
public record FieldDeclaration(
    String name,
    ClassName declaredIn,
    TypeUse type,
    boolean chosen,
    boolean nullable,
    Set<Modifier> modifiers,
    boolean reachable,
    Optional<String> hides,
    Annotations annotations,
    Optional<ConverterDeclaration> converter,
    Optional<JdbiDeclaration> jdbi,
    Optional<TypeUse> referenced,
    SourceRef source) {
  public FieldDeclaration {
    modifiers = Set.copyOf(modifiers);
  }

  /** As the user reads it: {@code User.name}. */
  public String shown() {
    return String.join(".", declaredIn.simpleNames()) + "." + name;
  }

  /** Whether something else than its type says how it is bound and read. */
  public boolean isConverted() {
    return converter.isPresent() || jdbi.isPresent();
  }

  public boolean is(Modifier modifier) {
    return modifiers.contains(modifier);
  }
}
