package dev.plinth.processor;

import dev.plinth.error.SchemaFileException;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.snapshot.FragmentSnapshot;
import dev.plinth.processor.writer.Output;
import dev.plinth.processor.writer.Outputs;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.fragment.EntityFragment;
import dev.plinth.schema.fragment.FragmentKind;
import dev.plinth.schema.fragment.ModuleSnapshot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The entities that are known so far, whether compiled now or earlier, by their module. */
final class ModuleEntities {
  private final Outputs outputs;
  private final List<String> dialects;
  private final Map<String, EntityModel> models = new TreeMap<>();
  private final Set<String> types = new TreeSet<>();
  private final Set<String> unchanged = new TreeSet<>();

  ModuleEntities(Outputs outputs, List<String> dialects) {
    this.outputs = outputs;
    this.dialects = dialects;
  }

  /** Adds what a round has told. */
  void add(Understood understood) {
    understood.models().forEach(entity -> models.put(entity.binaryName(), entity));
    types.addAll(understood.round().types());
    unchanged.addAll(understood.round().unchanged());
  }

  /** What the entity behind a table of another module or jar has. */
  Optional<Schema> other(TableName table, Output output) {
    return compiled().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(output))
        .flatMap(entry -> fragments(entry.getKey(), entry.getValue(), List.of()).stream())
        .filter(fragment -> fragment.owns(table))
        .findFirst()
        .or(() -> OtherEntities.find(table, outputs))
        .filter(fragment -> !types.contains(fragment.type()) || outputs.isOfModule(output))
        .map(EntityFragment::schema);
  }

  /** Those that are compiled now, by where their files go. */
  Map<Output, List<EntityModel>> compiled() {
    return outputs.group(models.values(), entity -> entity.source().element());
  }

  /** Binary names of all types that are compiled now. */
  Set<String> types() {
    return types;
  }

  /**
   * What those have left that are not compiled now.
   *
   * @throws SchemaFileException if a file is damaged, or missing although the class is there
   */
  List<EntityFragment> earlier(Output output) {
    return EarlierFragments.of(FragmentKind.ENTITIES, outputs, output).read(types, unchanged);
  }

  /** What all of them say, if {@code compiled} are those that are compiled now. */
  static List<EntityFragment> fragments(
      Output output, Collection<EntityModel> compiled, Collection<EntityFragment> earlier) {
    return Stream.concat(
            compiled.stream().map(entity -> FragmentSnapshot.of(entity, output.module())),
            earlier.stream())
        .toList();
  }

  /**
   * The schema of one module.
   *
   * @throws SchemaFileException if an earlier file is damaged or contradicts another
   */
  Schema schema(Output output) {
    return ModuleSnapshot.of(
        output.module(),
        dialects,
        fragments(output, compiled().getOrDefault(output, List.of()), earlier(output)));
  }
}
