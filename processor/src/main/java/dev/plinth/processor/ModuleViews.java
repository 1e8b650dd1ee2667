package dev.plinth.processor;

import dev.plinth.error.SchemaFileException;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.snapshot.FragmentSnapshot;
import dev.plinth.processor.snapshot.InitialDdl;
import dev.plinth.processor.sql.ViewQueryCheck;
import dev.plinth.processor.writer.Output;
import dev.plinth.schema.Schema;
import dev.plinth.schema.fragment.EntityFragment;
import dev.plinth.schema.fragment.ModuleSnapshot;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tries the queries of views out, with all tables of their module that are known by then. */
final class ModuleViews {
  private final List<String> dialects;
  private final Set<String> types;

  /**
   * @param types binary names of all types that are compiled now
   */
  ModuleViews(List<String> dialects, Set<String> types) {
    this.dialects = dialects;
    this.types = types;
  }

  /**
   * @param views those of this round
   * @param entities all that were compiled so far
   * @param unchanged entities that the compiler looks at without compiling them
   */
  void check(
      Output output,
      Collection<ResolvedEntity> views,
      Collection<EntityModel> entities,
      Set<String> unchanged,
      Problems problems) {
    if (dialects.contains("sqlite") && !views.isEmpty()) {
      try {
        List<EntityFragment> earlier = new EarlierEntities(output).read(types, unchanged);
        Schema schema =
            ModuleSnapshot.of(
                output.module(),
                dialects,
                Stream.concat(
                        entities.stream()
                            .map(entity -> FragmentSnapshot.of(entity, output.module())),
                        earlier.stream())
                    .toList());
        if (InitialDdl.diff(schema).errors().isEmpty()) {
          ViewQueryCheck.check(List.copyOf(views), schema, problems);
        }
      } catch (SchemaFileException damaged) {
        return; // reported when the snapshot is written
      }
    }
  }
}
