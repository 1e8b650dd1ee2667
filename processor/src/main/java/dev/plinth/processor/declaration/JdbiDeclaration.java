package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;

/**
 * What {@code @JdbiColumn} says of a property.
 *
 * @param holds the type of what the column holds
 * @param source where that is written
 */
public record JdbiDeclaration(TypeName holds, List<Qualifier> qualifiers, SourceRef source) {

  public JdbiDeclaration {
    qualifiers = List.copyOf(qualifiers);
  }

  /**
   * An annotation that Jdbi is to tell factories and mappers apart by.
   *
   * @param isQualifier whether Jdbi takes it for one
   * @param isComplete whether it needs no values
   * @param reachable whether code of the entity's package can name it
   */
  public record Qualifier(
      ClassName type,
      boolean isQualifier,
      boolean isComplete,
      boolean reachable,
      SourceRef source) {
    /** As the user reads it. */
    public String shown() {
      return String.join(".", type.simpleNames());
    }
  }
}
