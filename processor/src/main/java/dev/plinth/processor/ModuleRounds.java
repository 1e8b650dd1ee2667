package dev.plinth.processor;

import dev.plinth.processor.check.ModuleNames;
import dev.plinth.processor.check.ProvidesCheck;
import dev.plinth.processor.declaration.ModuleReader;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ViewReader;
import dev.plinth.processor.problem.ModuleCode;
import dev.plinth.processor.problem.ProblemPrinter;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.snapshot.InitialDdl;
import dev.plinth.processor.writer.ModuleFiles;
import dev.plinth.processor.writer.Output;
import dev.plinth.processor.writer.Outputs;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.fragment.EntityFragment;
import dev.plinth.schema.fragment.ModuleSnapshot;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;

/** Collects the entities of all rounds, and writes the module's snapshot after the last one. */
final class ModuleRounds implements Rounds {
  private final Pipeline pipeline;
  private final DaoRounds daos;
  private final List<String> dialects;
  private final ModuleReader modules;
  private final Outputs outputs;
  private final ProblemPrinter printer;
  private final ModuleNames names = new ModuleNames();
  private final ModuleEntities entities;
  private boolean sound = true;

  ModuleRounds(
      Pipeline pipeline,
      DaoRounds daos,
      List<String> dialects,
      ModuleReader modules,
      Outputs outputs,
      ProblemPrinter printer) {
    this.pipeline = pipeline;
    this.daos = daos;
    this.dialects = dialects;
    this.modules = modules;
    this.outputs = outputs;
    this.entities = new ModuleEntities(outputs, dialects);
    this.printer = printer;
  }

  /** Reports what entities must not share; the other processor reports the problems of each. */
  @Override
  public void each(RoundEnvironment round) {
    Understood understood = pipeline.run(round);
    Problems problems = new Problems();
    understood.resolved().forEach(entity -> names.addTable(entity, problems));
    understood.models().forEach(entity -> names.addConstraints(entity, problems));
    entities.add(understood);
    if (understood.problems().isEmpty() && problems.isEmpty()) {
      checkViews(understood, problems);
    }
    sound &= understood.problems().isEmpty() && problems.isEmpty();
    boolean ready = sound && pipeline.leftOver().isEmpty();
    daos.each(round, ready, understood, entities, problems);
    sound &= problems.isEmpty();
    printer.print(problems);
  }

  /** Now, because the compiler knows no places any more when all rounds are over. */
  private void checkViews(Understood understood, Problems problems) {
    List<ResolvedEntity> views =
        understood.resolved().stream()
            .filter(entity -> ViewReader.isView(entity.declaration()))
            .toList();
    outputs
        .group(views, view -> view.declaration().source().element())
        .forEach((output, own) -> ModuleViews.check(own, output, entities, problems));
  }

  /** What is left of a compilation that failed stays as it was. */
  @Override
  public void last(RoundEnvironment round) {
    if (!sound || round.errorRaised() || !pipeline.leftOver().isEmpty()) {
      return;
    }
    entities.compiled().forEach(this::assemble);
    daos.last(entities.types(), printer);
  }

  private void assemble(Output output, Collection<EntityModel> compiled) {
    OutputTask.run(
        "the snapshot of " + output.module(),
        printer,
        () -> assemble(output, compiled, entities.earlier(output)));
  }

  private void assemble(
      Output output, Collection<EntityModel> compiled, List<EntityFragment> earlier)
      throws IOException {
    Problems problems = new Problems();
    earlier.forEach(fragment -> names.addEarlier(fragment, problems));
    printer.print(problems);
    if (!problems.isEmpty()) {
      return;
    }
    List<EntityFragment> fragments = ModuleEntities.fragments(output, compiled, earlier);
    Schema schema = ModuleSnapshot.of(output.module(), dialects, fragments);
    SchemaDiff diff = InitialDdl.diff(schema);
    diff.errors().forEach(error -> printer.print(ModuleCode.SCHEMA_WRONG, error.message()));
    compiled.stream()
        .findFirst()
        .flatMap(entity -> modules.read(entity.source()))
        .ifPresent(module -> ProvidesCheck.check(module, mappings(fragments), problems));
    printer.print(problems);
    if (diff.errors().isEmpty() && problems.isEmpty()) {
      new ModuleFiles(output).write(schema, fragments, ddl(diff), origins(compiled));
    }
  }

  private static List<String> mappings(List<EntityFragment> fragments) {
    return fragments.stream().map(EntityFragment::mapping).sorted().toList();
  }

  private Map<String, String> ddl(SchemaDiff diff) {
    Map<String, String> ddl = new HashMap<>();
    dialects.forEach(dialect -> ddl.put(dialect, InitialDdl.script(diff, dialect)));
    return ddl;
  }

  private static List<Element> origins(Collection<EntityModel> entities) {
    return entities.stream().map(entity -> entity.source().element()).toList();
  }
}
