package dev.plinth.processor.check;

import dev.plinth.processor.model.DeclaredPath;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.JoinTableModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.model.ResolvedHierarchy.Variant;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.problem.HierarchyCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Relations of one name are one relation, whichever variant declares them. */
final class VariantRelationsCheck implements HierarchyCheck {
  @Override
  public void check(ResolvedHierarchy hierarchy, Problems problems) {
    Map<String, Owned> byName = new HashMap<>();
    hierarchy.variants().stream()
        .flatMap(VariantRelationsCheck::relations)
        .forEach(
            relation -> {
              Owned first = byName.putIfAbsent(relation.name(), relation);
              if (first != null && !first.facts().equals(relation.facts())) {
                problems.add(
                    HierarchyCode.VARIANT_RELATION_DIFFERS,
                    relation.source(),
                    first.shown(),
                    relation.shown());
              }
            });
  }

  /**
   * With plain values, which have no relation's name; what is embedded has the name of its path.
   */
  private static Stream<Owned> relations(Variant variant) {
    ResolvedEntity entity = variant.entity();
    return Stream.concat(
        entity.paths().stream()
            .map(DeclaredPath::path)
            .filter(path -> !(path.property() instanceof EmbeddedProperty))
            .map(path -> Owned.of(path, entity)),
        entity.toManys().stream().map(toMany -> Owned.of(toMany, entity)));
  }

  /**
   * A property of one variant.
   *
   * @param name its field in the mapping
   * @param facts all that the mapping says of a relation; nothing for a plain value
   */
  private record Owned(String name, String shown, SourceRef source, List<Object> facts) {
    static Owned of(PropertyPath path, ResolvedEntity entity) {
      return new Owned(
          path.camelCase(),
          entity.shown(path),
          path.property().source(),
          path.property() instanceof ToOneProperty toOne ? facts(toOne) : List.of());
    }

    static Owned of(ToManyProperty toMany, ResolvedEntity entity) {
      return new Owned(toMany.name(), entity.shown(toMany), toMany.source(), facts(toMany));
    }

    private static List<Object> facts(ToOneProperty toOne) {
      return List.of(
          toOne.target(),
          toOne.referenced(),
          toOne.columnNames(),
          toOne.onDelete(),
          toOne.onUpdate(),
          toOne.deferrable(),
          toOne.cascades(),
          toOne.ref(),
          toOne.one());
    }

    private static List<Object> facts(ToManyProperty toMany) {
      return List.of(
          toMany.target(),
          toMany.kind(),
          toMany.mappedBy(),
          toMany.joinTable().map(JoinTableModel::name),
          toMany.set(),
          toMany.order(),
          toMany.cascades(),
          toMany.orphanRemoval());
    }
  }
}
