package dev.plinth.processor;

import dev.plinth.error.SchemaFileException;
import dev.plinth.processor.declaration.DaoDeclaration;
import dev.plinth.processor.declaration.DaoReader;
import dev.plinth.processor.method.DaoInterface;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.ModuleCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.snapshot.FragmentSnapshot;
import dev.plinth.processor.sql.SqlBinder;
import dev.plinth.processor.writer.DaoFiles;
import dev.plinth.processor.writer.Output;
import dev.plinth.processor.writer.Outputs;
import dev.plinth.schema.Schema;
import dev.plinth.schema.fragment.EntityFragment;
import dev.plinth.schema.fragment.ModuleSnapshot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;

/** Checks the DAOs of the user against the schema that is known by then, and implements them. */
final class DaoRounds {
  private final DaoReader reader;
  private final DaoFiles files;
  private final Outputs outputs;
  private final List<String> dialects;

  DaoRounds(DaoReader reader, DaoFiles files, Outputs outputs, List<String> dialects) {
    this.reader = reader;
    this.files = files;
    this.outputs = outputs;
    this.dialects = dialects;
  }

  /**
   * Does what this round allows.
   *
   * @param ready whether all entities are understood
   * @param entities those that were compiled so far
   * @param types binary names of all types that are compiled now
   * @param unchanged entities that the compiler looks at without compiling them
   */
  void each(
      RoundEnvironment round,
      boolean ready,
      Collection<EntityModel> entities,
      Set<String> types,
      Set<String> unchanged,
      Problems problems) {
    DaoReader.Found found = reader.read(round, ready);
    found
        .strays()
        .forEach(
            stray ->
                problems.add(
                    DaoCode.SQL_STRAY, stray.source(), stray.annotation(), stray.member()));
    found
        .outside()
        .forEach(
            stray ->
                problems.add(DaoCode.DAO_MISSING, stray.source(), stray.member(), stray.type()));
    if (found.daos().isEmpty()) {
      return;
    }
    Map<Output, List<EntityModel>> models =
        outputs.group(entities, entity -> entity.source().element());
    Outlines outlines = new Outlines(found.lookup());
    outputs
        .group(found.daos(), dao -> dao.source().element())
        .forEach(
            (output, daos) -> {
              try {
                List<EntityFragment> earlier = new EarlierEntities(output).read(types, unchanged);
                implement(
                    daos,
                    schema(output, models.getOrDefault(output, List.of()), earlier),
                    outlines,
                    problems);
              } catch (SchemaFileException damaged) {
                problems.add(
                    ModuleCode.OUTPUT_UNREADABLE,
                    daos.get(0).source(),
                    Objects.requireNonNullElse(damaged.getMessage(), damaged.file()));
              }
            });
  }

  private Schema schema(Output output, List<EntityModel> models, List<EntityFragment> earlier) {
    return ModuleSnapshot.of(
        output.module(),
        dialects,
        Stream.concat(
                models.stream().map(entity -> FragmentSnapshot.of(entity, output.module())),
                earlier.stream())
            .toList());
  }

  private void implement(
      List<DaoDeclaration> daos, Schema schema, Outlines outlines, Problems problems) {
    try (SqlBinder binder = new SqlBinder(schema)) {
      for (DaoDeclaration dao : daos) {
        DaoInterface.read(dao, binder, schema, outlines, dialects, problems)
            .ifPresent(known -> files.write(known, problems));
      }
    }
  }
}
