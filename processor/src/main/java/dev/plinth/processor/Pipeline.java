package dev.plinth.processor;

import dev.plinth.processor.check.Checks;
import dev.plinth.processor.check.EntityCheck;
import dev.plinth.processor.check.FormCheck;
import dev.plinth.processor.check.MappedSuperclassCheck;
import dev.plinth.processor.check.MisplacedInheritanceCheck;
import dev.plinth.processor.check.StrayAnnotationCheck;
import dev.plinth.processor.check.TargetDialects;
import dev.plinth.processor.declaration.ClassFileNullability;
import dev.plinth.processor.declaration.CompilerModel;
import dev.plinth.processor.declaration.DaoReader;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.LocalEntityReader;
import dev.plinth.processor.declaration.MappedSuperclassReader;
import dev.plinth.processor.declaration.MisplacedInheritanceReader;
import dev.plinth.processor.declaration.Round;
import dev.plinth.processor.declaration.RoundReader;
import dev.plinth.processor.declaration.StrayAnnotationReader;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.EntityResolver;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.CompilerTrees;
import dev.plinth.processor.problem.EntityCode;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.sql.FragmentCheck;
import dev.plinth.processor.writer.Outputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import org.jspecify.annotations.Nullable;

/** The passes from what the user has written to models that can be relied on. */
final class Pipeline {
  /** What makes the names of generated classes unusable. */
  private static final Set<ProblemCode> NAMES =
      Set.of(
          EntityCode.GENERATED_NAME_TAKEN,
          EntityCode.GENERATED_NAME_INVALID,
          EntityCode.ENTITY_TWICE_GENERATED);

  private final TargetDialects dialects;
  private final RoundReader reader;
  private final StrayAnnotationReader strays;
  private final MappedSuperclassReader superclasses;
  private final MisplacedInheritanceReader inheritance;
  private final LocalEntityReader locals;
  private final Optional<FragmentCheck> fragments;
  private final CompilerModel compiler;

  private @Nullable RoundEnvironment round;
  private @Nullable Understood understood;

  static Pipeline of(ProcessingEnvironment environment, Options options) {
    Outputs outputs = options.outputs(environment);
    return new Pipeline(
        new CompilerModel(
            environment.getElementUtils(),
            environment.getTypeUtils(),
            SourceOrigin.of(environment, outputs),
            new ClassFileNullability(
                type ->
                    outputs
                        .of(type)
                        .files()
                        .classFile(
                            SourceOrigin.classFile(environment, type),
                            SourceOrigin.module(environment, type)))),
        new TargetDialects(options.dialects()),
        new LocalEntityReader(CompilerTrees.of(environment)));
  }

  private Pipeline(CompilerModel compiler, TargetDialects dialects, LocalEntityReader locals) {
    this.locals = locals;
    this.dialects = dialects;
    this.compiler = compiler;
    this.reader = new RoundReader(compiler);
    this.strays = new StrayAnnotationReader(compiler);
    this.superclasses = new MappedSuperclassReader(compiler);
    this.inheritance = new MisplacedInheritanceReader(compiler);
    this.fragments = dialects.has("sqlite") ? Optional.of(new FragmentCheck()) : Optional.empty();
  }

  /** What the round has told; worked out once, however many processors ask. */
  Understood run(RoundEnvironment environment) {
    Understood known = environment == round ? understood : null;
    if (known == null) {
      known = understand(environment);
      understood = known;
      round = environment;
    }
    return known;
  }

  private Understood understand(RoundEnvironment environment) {
    Problems problems = new Problems();
    StrayAnnotationCheck.check(strays.read(environment), problems);
    MappedSuperclassCheck.check(superclasses.misplaced(environment), problems);
    MisplacedInheritanceCheck.check(
        inheritance.withoutTable(environment), inheritance.outside(environment), problems);
    locals
        .read(environment)
        .forEach(each -> problems.add(EntityCode.ENTITY_LOCAL, each.source(), each.type()));
    Round round = reader.read(environment);
    Outlines outlines = new Outlines(round.lookup());
    EntityResolver resolver = new EntityResolver(outlines, round.written());
    Checks checks =
        new Checks(
            outlines,
            round.written(),
            round.entities(),
            dialects,
            fragments.stream().map(EntityCheck.class::cast).toList());
    List<ResolvedEntity> resolved = new ArrayList<>();
    List<EntityModel> models = new ArrayList<>();
    List<ResolvedEntity> faulty = new ArrayList<>();
    for (EntityDeclaration declaration : round.entities()) {
      Problems own = new Problems();
      if (FormCheck.check(declaration, own)) {
        Judgement judgement = Judgement.of(declaration, resolver, checks, own);
        resolved.add(judgement.entity());
        judgement.model().filter(model -> own.isEmpty()).ifPresent(models::add);
        if (!own.isEmpty() && NAMES.stream().noneMatch(own::has)) {
          faulty.add(judgement.entity());
        }
      }
      problems.addAll(own);
    }
    return new Understood(round, resolved, models, faulty, problems);
  }

  /** After the last round. */
  void close() {
    fragments.ifPresent(FragmentCheck::close);
  }

  /** Reads the DAOs of the same compilation. */
  DaoReader daos() {
    return new DaoReader(compiler);
  }

  /** The problems of entities that never became readable; after the last round. */
  Problems leftOver() {
    Problems problems = new Problems();
    reader
        .faults()
        .forEach(
            fault -> problems.add(EntityCode.ENTITY_UNREADABLE, fault.source(), fault.shown()));
    return problems;
  }
}
