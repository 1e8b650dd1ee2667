package dev.plinth.processor.snapshot;

import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.ForeignKeyModel;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.RelationTarget;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.fragment.EntityFragment;
import java.util.List;
import java.util.stream.Stream;

/** Turns an entity into what it adds to the snapshot of its module. */
public final class FragmentSnapshot {
  private FragmentSnapshot() {}

  /** The fragment, which depends on nothing but the entity and those that it refers to. */
  public static EntityFragment of(EntityModel entity, String module) {
    Stream<TableSchema> others =
        Stream.of(
                entity.toOnes().stream().map(ToOneProperty::target),
                entity.foreignKeys().stream().map(ForeignKeyModel::target),
                entity.toManys().stream()
                    .filter(property -> property.joinTable().isPresent())
                    .map(ToManyProperty::target))
            .flatMap(targets -> targets)
            .filter(target -> !target.type().equals(entity.type()))
            .map(target -> TableSnapshot.external(target, referenced(entity, target)))
            .distinct();
    List<TableSchema> tables =
        Stream.of(Stream.of(TableSnapshot.of(entity)), JoinTableSnapshot.of(entity), others)
            .flatMap(each -> each)
            .toList();
    Schema schema =
        entity
            .query()
            .map(query -> Schema.EMPTY.withViews(List.of(ViewSnapshot.of(entity, query))))
            .orElseGet(() -> Schema.of(tables).withEnums(EnumSnapshot.of(entity)));
    return new EntityFragment(
        entity.binaryName(), entity.names().table().reflectionName(), schema.withModule(module));
  }

  /** The unique keys of another entity, besides its primary key, that this one refers to. */
  private static List<KeyModel> referenced(EntityModel entity, RelationTarget target) {
    return entity.toOnes().stream()
        .filter(property -> property.target().equals(target) && !property.isToKey())
        .map(ToOneProperty::referenced)
        .distinct()
        .toList();
  }
}
