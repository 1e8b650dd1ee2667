package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads each entity of one round once, and those that they refer to when asked. */
final class KnownEntities implements EntityLookup {
  private final TypeReader types = new TypeReader();
  private final Map<ClassName, EntityDeclaration> known = new HashMap<>();
  private final EntityReader reader;

  KnownEntities(CompilerModel compiler) {
    this.reader = new EntityReader(compiler, types);
  }

  EntityDeclaration read(TypeElement type) {
    ClassName name = ClassName.get(type);
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

  /** The entities that {@code entity} refers to. */
  Stream<TypeElement> targets(EntityDeclaration entity) {
    return entity.fields().stream()
        .map(FieldDeclaration::type)
        .flatMap(type -> Stream.concat(Stream.of(type), type.arguments().stream()))
        .filter(TypeUse::entity)
        .flatMap(type -> types.entity((ClassName) type.raw()).stream());
  }
}
