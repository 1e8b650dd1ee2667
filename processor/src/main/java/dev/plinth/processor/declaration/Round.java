package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * What one round of the compiler declares.
 *
 * @param entities those that can be understood now, sorted by name, so that the order of files does
 *     not matter
 * @param unchanged binary names of entities that the compiler only looks at, in their class files
 * @param types binary names of all types of this round, entities or not
 * @param written all types that the user has written, in any round
 * @param lookup finds the entities of this round and those that they refer to
 */
public record Round(
    List<EntityDeclaration> entities,
    Set<String> unchanged,
    Set<String> types,
    Set<ClassName> written,
    EntityLookup lookup) {
  public Round {
    entities = List.copyOf(entities);
    unchanged = Set.copyOf(unchanged);
    types = Set.copyOf(types);
    written = Set.copyOf(written);
  }
}
