package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/** Finds the entities that others refer to, whether compiled now or before. */
@FunctionalInterface
public interface EntityLookup {
  Optional<EntityDeclaration> find(ClassName type);
}
