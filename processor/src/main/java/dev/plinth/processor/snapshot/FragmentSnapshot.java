package dev.plinth.processor.snapshot;

import dev.plinth.processor.model.EntityModel;
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
        entity.toOnes().stream()
            .map(ToOneProperty::target)
            .filter(target -> !target.type().equals(entity.type()))
            .map(TableSnapshot::external)
            .distinct();
    List<TableSchema> tables = Stream.concat(Stream.of(TableSnapshot.of(entity)), others).toList();
    return new EntityFragment(
        entity.binaryName(),
        entity.names().table().reflectionName(),
        Schema.of(tables).withModule(module));
  }
}
