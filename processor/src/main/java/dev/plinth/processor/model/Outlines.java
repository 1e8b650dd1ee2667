package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Embedded;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.EntityLookup;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    List<Reference> read = new ArrayList<>();
    StoredFields.ofTable(entity).forEach(field -> add(field, entity, List.of(), read));
    return new EntityOutline(
        entity,
        read,
        GeneratedNamesReader.read(entity),
        GeneratedNamesReader.table(entity),
        key(entity));
  }

  /** Adds what a field refers to, or what the fields of what it embeds do. */
  private void add(
      FieldDeclaration field,
      EntityDeclaration entity,
      List<ClassName> around,
      List<Reference> read) {
    TypeUse value = Relations.value(field.type());
    if (Relations.isToOne(field)) {
      entity(value).ifPresent(target -> read.add(new Reference(entity.type(), field, target)));
    } else if (field.annotations().has(Embedded.class)
        && value.raw() instanceof ClassName name
        && !around.contains(name)) {
      List<ClassName> inside = Stream.concat(around.stream(), Stream.of(name)).toList();
      lookup
          .embedded(name, entity.type(), field.source())
          .ifPresent(
              held -> StoredFields.of(held).forEach(each -> add(each, entity, inside, read)));
    }
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
