package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;

/** Finds the types that entities refer to, whether compiled now or before. */
public interface EntityLookup {
  Optional<EntityDeclaration> find(ClassName type);

  /**
   * A class or record that is embedded, as generated code in the package of {@code home} sees it.
   *
   * @param home the entity whose table has its columns
   * @param property what embeds it, where problems of a class file are reported
   */
  Optional<EntityDeclaration> embedded(ClassName type, ClassName home, SourceRef property);

  /** The entity whose table has the rows of a type that is no entity itself. */
  Optional<ClassName> rootOf(ClassName type);
}
