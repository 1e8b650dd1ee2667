package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.EntityLookup;
import dev.plinth.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the outlines of entities as they are needed, so that they may refer to each other. */
public final class Outlines {
  private final EntityLookup lookup;
  private final Map<ClassName, EntityOutline> known = new HashMap<>();

  public Outlines(EntityLookup lookup) {
    this.lookup = lookup;
  }

  /** What finds types that are no entities. */
  EntityLookup types() {
    return lookup;
  }

  /** Empty where the type is no entity. */
  public Optional<EntityOutline> find(ClassName type) {
    if (!known.containsKey(type)) {
      lookup.find(type).ifPresent(entity -> known.put(type, outline(entity)));
    }
    return Optional.ofNullable(known.get(type));
  }

  /** Its problems are reported where the entity itself is compiled. */
  private static EntityOutline outline(EntityDeclaration entity) {
    return new EntityOutline(
        entity,
        GeneratedNamesReader.read(entity),
        GeneratedNamesReader.table(entity),
        KeyReader.read(entity, new Problems()));
  }
}
