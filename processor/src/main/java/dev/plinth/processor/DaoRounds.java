package dev.plinth.processor;

import dev.plinth.error.SchemaFileException;
import dev.plinth.processor.check.GeneratedFile;
import dev.plinth.processor.declaration.DaoDeclaration;
import dev.plinth.processor.declaration.DaoReader;
import dev.plinth.processor.method.DaoInterface;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.ModuleCode;
import dev.plinth.processor.problem.ProblemPrinter;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.sql.OtherTables;
import dev.plinth.processor.sql.SqlBinder;
import dev.plinth.processor.writer.DaoFiles;
import dev.plinth.processor.writer.Output;
import dev.plinth.processor.writer.Outputs;
import dev.plinth.processor.writer.QueryFiles;
import dev.plinth.schema.fragment.DaoFragment;
import dev.plinth.schema.fragment.FragmentKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;

/** Checks the DAOs of the user against the schema that is known by then, and implements them. */
final class DaoRounds {
  private final DaoReader reader;
  private final DaoFiles files;
  private final Outputs outputs;
  private final List<String> dialects;
  private final List<DaoInterface> implemented = new ArrayList<>();
  private final Set<String> unchanged = new TreeSet<>();

  /** The files of classes that nobody else may write. */
  private final Set<String> taken = new HashSet<>();

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
   * @param understood the entities of this round
   * @param entities those that are known so far
   */
  void each(
      RoundEnvironment round,
      boolean ready,
      Understood understood,
      ModuleEntities entities,
      Problems problems) {
    Stream.concat(
            understood.round().written().stream(),
            understood.models().stream().flatMap(entity -> entity.names().classes()))
        .forEach(type -> taken.add(GeneratedFile.of(type)));
    DaoReader.Found found = reader.read(round, ready);
    unchanged.addAll(found.unchanged());
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
    Outlines outlines = new Outlines(found.lookup());
    outputs
        .group(found.daos(), dao -> dao.source().element())
        .forEach(
            (output, daos) -> {
              try {
                OtherTables others = table -> entities.other(table, output);
                implement(
                    daos,
                    output,
                    new SqlBinder(entities.schema(output), others),
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

  private void implement(
      List<DaoDeclaration> daos,
      Output output,
      SqlBinder sql,
      Outlines outlines,
      Problems problems) {
    try (SqlBinder binder = sql) {
      for (DaoDeclaration dao : daos) {
        DaoInterface.read(dao, binder, outlines, dialects, problems)
            .filter(known -> isFree(known, problems))
            .ifPresent(
                known -> {
                  implemented.add(known);
                  files.write(known, output, problems);
                });
      }
    }
  }

  private boolean isFree(DaoInterface dao, Problems problems) {
    boolean free = taken.add(GeneratedFile.of(dao.implementation()));
    if (!free) {
      problems.add(
          DaoCode.DAO_NAME_TAKEN,
          dao.declaration().source(),
          dao.declaration().shown(),
          dao.implementation().simpleName());
    }
    return free;
  }

  /**
   * Lists the statements of each module's DAOs, now that all are known.
   *
   * @param types binary names of all types that are compiled now
   */
  void last(Set<String> types, ProblemPrinter printer) {
    if (!reader.waits()) {
      outputs
          .group(implemented, dao -> dao.declaration().source().element())
          .forEach(
              (output, daos) ->
                  OutputTask.run(
                      "the queries of " + output.module(),
                      printer,
                      () -> list(output, daos, types)));
    }
  }

  private void list(Output output, Collection<DaoInterface> compiled, Set<String> types)
      throws IOException {
    EarlierFragments<DaoFragment> earlier = EarlierFragments.of(FragmentKind.DAOS, outputs, output);
    List<DaoFragment> fragments =
        Stream.concat(
                compiled.stream().map(DaoInterface::fragment),
                earlier.read(types, unchanged).stream())
            .toList();
    if (!fragments.isEmpty() || earlier.exist()) {
      new QueryFiles(output)
          .write(
              fragments,
              compiled.stream().map(dao -> dao.declaration().source().element()).toList());
    }
  }
}
