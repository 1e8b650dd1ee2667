package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * What one round of the compiler declares.
 *
 * @param entities those that can be understood now, sorted by name, so that the order of files does
 *     not matter
 * @param lookup finds them and those that they refer to
 * @param compiled all types that the user compiles, whether entities or not
 */
public record Round(
    List<EntityDeclaration> entities, EntityLookup lookup, Set<ClassName> compiled) {
  public Round {
    entities = List.copyOf(entities);
    compiled = Set.copyOf(compiled);
  }
}
