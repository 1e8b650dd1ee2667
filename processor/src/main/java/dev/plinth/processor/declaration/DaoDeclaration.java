package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;

/**
 * A type with {@code @Dao} as it is written.
 *
 * @param generic whether it has type parameters
 * @param hidden whether generated code can't name it
 * @param methods that need an implementation, inherited ones too
 */
public record DaoDeclaration(
    ClassName type,
    String binaryName,
    TypeForm form,
    boolean generic,
    boolean hidden,
    List<DaoMethodDeclaration> methods,
    SourceRef source) {
  public DaoDeclaration {
    methods = List.copyOf(methods);
  }

  /** As the user reads it. */
  public String shown() {
    return String.join(".", type.simpleNames());
  }
}
