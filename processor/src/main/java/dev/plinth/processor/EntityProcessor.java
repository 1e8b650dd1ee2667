package dev.plinth.processor;

import com.google.auto.service.AutoService;
import dev.plinth.annotation.Table;
import dev.plinth.processor.problem.ProblemPrinter;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.writer.EntityFiles;
import dev.plinth.processor.writer.Outputs;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;

/** Everything about one entity: its problems, and what is generated for it. */
@AutoService(Processor.class)
public final class EntityProcessor extends RoundProcessor {

  /** Called by the compiler. Claims the annotations, or the compiler calls them unknown. */
  public EntityProcessor() {
    super(true);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Table.class.getPackageName() + ".*");
  }

  @Override
  Rounds start(ProcessingEnvironment environment, Options options, ProblemPrinter printer) {
    Outputs outputs = options.outputs(environment);
    EntityFiles files =
        new EntityFiles(
            environment.getFiler(),
            environment.getElementUtils(),
            outputs,
            options.entityDialects());
    return new EntityRounds(Pipelines.of(environment, options), files, printer);
  }

  /** Reports each round's problems, and writes what comes from the entities that have none. */
  private record EntityRounds(Pipeline pipeline, EntityFiles files, ProblemPrinter printer)
      implements Rounds {

    @Override
    public void each(RoundEnvironment round) {
      Understood understood = pipeline.run(round);
      Problems problems = new Problems();
      problems.addAll(understood.problems());
      understood.models().forEach(entity -> files.write(entity, problems));
      understood.faulty().forEach(entity -> files.writeStandIns(entity, problems));
      printer.print(problems);
    }

    @Override
    public void last(RoundEnvironment round) {
      printer.print(pipeline.leftOver());
      pipeline.close();
    }
  }
}
