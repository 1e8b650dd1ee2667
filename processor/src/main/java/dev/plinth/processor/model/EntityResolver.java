package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands what an entity's declaration means. */
public final class EntityResolver {
  private final PropertyReader reader;
  private final ForeignKeyReader foreignKeys;

  /**
   * @param compiled the entities that are compiled now, whose own problems are reported with them
   */
  public EntityResolver(Outlines outlines, Set<ClassName> compiled) {
    TargetReader targets = new TargetReader(outlines, compiled);
    this.reader = new PropertyReader(targets, outlines.types());
    this.foreignKeys = new ForeignKeyReader(targets);
  }

  public ResolvedEntity resolve(EntityDeclaration entity, Problems problems) {
    List<FieldDeclaration> fields = StoredFields.of(entity).toList();
    List<PropertyModel> properties =
        fields.stream()
            .<PropertyModel>flatMap(
                field -> reader.read(new Member(entity, field), problems).stream())
            .toList();
    Optional<KeyModel> key = new KeyReader(reader).read(entity, problems);
    List<UniqueModel> uniques = new UniqueReader(entity, properties).read(problems);
    List<ForeignKeyModel> keys = foreignKeys.read(entity, properties, problems);
    return new ResolvedEntity(
        entity,
        GeneratedNamesReader.read(entity),
        GeneratedNamesReader.table(entity),
        key,
        construction(entity, fields, properties, problems),
        properties,
        uniques,
        new IndexReader(entity, properties, keys).read(key, uniques, problems),
        keys,
        TableFacetsReader.read(entity, properties));
  }

  /** Constructors are judged by all properties, and those of a private class are private. */
  private static Optional<Construction> construction(
      EntityDeclaration entity,
      List<FieldDeclaration> fields,
      List<PropertyModel> properties,
      Problems problems) {
    if (properties.size() < fields.size() || entity.traits().hidden()) {
      return Optional.empty();
    }
    List<PropertyModel> values =
        properties.stream()
            .filter(property -> !(property instanceof ToManyProperty toMany) || !toMany.isOne())
            .toList();
    return new ConstructionReader(entity, values).read(problems);
  }
}
