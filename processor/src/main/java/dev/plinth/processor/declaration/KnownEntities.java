package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Embedded;
import dev.plinth.processor.problem.SourceRef;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads each entity of one round once, and those that they refer to when asked. */
final class KnownEntities implements EntityLookup {
  private final TypeReader types;
  private final Map<ClassName, EntityDeclaration> known = new HashMap<>();
  private final EntityReader reader;

  KnownEntities(CompilerModel compiler) {
    this.types = new TypeReader(compiler);
    this.reader = new EntityReader(compiler, types);
  }

  EntityDeclaration read(TypeElement type) {
    ClassName name = ClassName.get(type);
    types.know(type);
    EntityDeclaration entity = known.get(name);
    if (entity == null) {
      entity = reader.read(type);
      known.put(name, entity);
    }
    return entity;
  }

  @Override
  public Optional<EntityDeclaration> find(ClassName type) {
    return Optional.ofNullable(known.get(type)).or(() -> types.entity(type).map(this::read));
  }

  @Override
  public Optional<EntityDeclaration> embedded(ClassName type, ClassName home, SourceRef property) {
    return types
        .find(type)
        .flatMap(found -> types.find(home).map(entity -> reader.read(found, entity, property)));
  }

  @Override
  public Optional<ClassName> rootOf(ClassName type) {
    Optional<TypeElement> root = types.find(type).flatMap(SealedTypes::rootOf);
    root.ifPresent(types::know);
    return root.map(ClassName::get);
  }

  /** The types that are embedded in {@code entity}, also in each other. */
  Set<TypeElement> embedded(EntityDeclaration entity) {
    Set<TypeElement> found = new LinkedHashSet<>();
    addEmbedded(entity, entity.entityType(), found);
    return found;
  }

  private void addEmbedded(EntityDeclaration in, ClassName home, Set<TypeElement> found) {
    for (FieldDeclaration field : in.fields()) {
      if (field.annotations().has(Embedded.class)) {
        embeddedType(field)
            .flatMap(types::find)
            .filter(found::add)
            .flatMap(type -> embedded(ClassName.get(type), home, field.source()))
            .ifPresent(type -> addEmbedded(type, home, found));
      }
    }
  }

  private static Optional<ClassName> embeddedType(FieldDeclaration field) {
    TypeUse type = field.type();
    TypeName named =
        type.is(Optional.class) && !type.arguments().isEmpty()
            ? type.arguments().get(0).raw()
            : type.raw();
    return named instanceof ClassName known ? Optional.of(known) : Optional.empty();
  }

  /** The types that the field and its foreign key name. */
  private static Stream<TypeUse> named(FieldDeclaration field) {
    return Stream.of(
            Stream.of(field.type()), field.type().arguments().stream(), field.referenced().stream())
        .flatMap(types -> types);
  }

  /** The entities that {@code entity} refers to. */
  Stream<TypeElement> targets(EntityDeclaration entity) {
    return Stream.concat(
            Stream.of(entity),
            embedded(entity).stream()
                .flatMap(
                    type ->
                        embedded(ClassName.get(type), entity.entityType(), entity.source())
                            .stream()))
        .flatMap(each -> each.fields().stream())
        .flatMap(KnownEntities::named)
        .filter(TypeUse::entity)
        .flatMap(type -> types.entity((ClassName) type.raw()).stream());
  }
}
