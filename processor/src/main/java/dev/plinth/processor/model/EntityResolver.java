package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands what an entity's declaration means. */
public final class EntityResolver {
  private final ToOneReader toOnes;
  private final ToManyReader toManys;

  /**
   * @param compiled the entities that are compiled now, whose own problems are reported with them
   */
  public EntityResolver(Outlines outlines, Set<ClassName> compiled) {
    TargetReader targets = new TargetReader(outlines, compiled);
    this.toOnes = new ToOneReader(targets);
    this.toManys = new ToManyReader(targets);
  }

  public ResolvedEntity resolve(EntityDeclaration entity, Problems problems) {
    List<FieldDeclaration> fields = StoredFields.of(entity).toList();
    List<PropertyModel> properties =
        fields.stream()
            .<PropertyModel>flatMap(field -> property(new Member(entity, field), problems).stream())
            .toList();
    List<UniqueModel> uniques = new UniqueReader(entity, properties).read(problems);
    return new ResolvedEntity(
        entity,
        GeneratedNamesReader.read(entity),
        GeneratedNamesReader.table(entity),
        KeyReader.read(entity, problems),
        construction(entity, fields, properties, problems),
        properties,
        uniques,
        new IndexReader(entity, properties).read(uniques, problems));
  }

  private Optional<? extends PropertyModel> property(Member member, Problems problems) {
    Access access = new AccessReader(member.entity()).read(member.field(), problems);
    Annotations annotations = member.field().annotations();
    if (annotations.has(ManyToOne.class)) {
      return toOnes.read(member, access, problems);
    }
    if (annotations.has(OneToMany.class)) {
      return toManys.read(member, access, problems);
    }
    return ColumnReader.read(member, access, problems);
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
    List<ColumnProperty> columns =
        properties.stream()
            .filter(ColumnProperty.class::isInstance)
            .map(ColumnProperty.class::cast)
            .toList();
    return new ConstructionReader(entity, columns).read(problems);
  }
}
