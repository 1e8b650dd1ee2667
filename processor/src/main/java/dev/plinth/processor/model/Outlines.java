package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.EntityLookup;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the outlines of entities as they are needed, so that they may refer to each other. */
public final class Outlines {
  private final EntityLookup lookup;
  private final Map<ClassName, EntityOutline> known = new HashMap<>();
  private final Set<ClassName> open = new HashSet<>();
  private final KeyReader keys;

  public Outlines(EntityLookup lookup) {
    this.lookup = lookup;
    this.keys = new KeyReader(new PropertyReader(new TargetReader(this, Set.of()), lookup));
  }

  /** What finds types that are no entities. */
  public EntityLookup types() {
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
  private EntityOutline outline(EntityDeclaration entity) {
    List<Reference> read =
        FieldPath.all(entity, lookup)
            .filter(path -> Relations.isToOne(path.field()))
            .flatMap(path -> reference(path, entity).stream())
            .toList();
    return new EntityOutline(
        entity,
        read,
        GeneratedNamesReader.read(entity),
        GeneratedNamesReader.table(entity),
        key(entity));
  }

  private Optional<Reference> reference(FieldPath path, EntityDeclaration entity) {
    return entity(Relations.value(path.field().type()))
        .map(target -> new Reference(entity.type(), path.name(), path.field(), target));
  }

  /** The entity that a type is, or is a variant of. */
  private Optional<ClassName> entity(TypeUse type) {
    return type.raw() instanceof ClassName name
        ? type.entity() ? Optional.of(name) : lookup.rootOf(name)
        : Optional.empty();
  }

  /** A key that leads back to itself, which is a problem, has none. */
  private Optional<KeyModel> key(EntityDeclaration entity) {
    if (!open.add(entity.type())) {
      return Optional.empty();
    }
    Optional<KeyModel> key = keys.read(entity, new Problems()).or(() -> keyOfVariants(entity));
    open.remove(entity.type());
    return key;
  }

  /** An interface has no properties; all of its variants have the same key. */
  private Optional<KeyModel> keyOfVariants(EntityDeclaration entity) {
    return entity.variants().stream()
        .flatMap(variant -> keys.read(variant, new Problems()).stream())
        .findFirst()
        .map(key -> key.within(GeneratedNamesReader.read(entity)));
  }
}
