package dev.plinth.processor;

import com.google.auto.service.AutoService;
import dev.plinth.annotation.Table;
import dev.plinth.processor.check.ModuleNames;
import dev.plinth.processor.problem.ProblemPrinter;
import dev.plinth.processor.problem.Problems;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;

/** Everything about the module as a whole: what its entities must not share, and its schema. */
@AutoService(Processor.class)
public final class AggregateProcessor extends RoundProcessor {

  /**
   * Called by the compiler. Claims nothing, for the entities are yet to be processed one by one.
   */
  public AggregateProcessor() {
    super(false);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Table.class.getName());
  }

  @Override
  Rounds start(ProcessingEnvironment environment, Options options, ProblemPrinter printer) {
    options.check(printer);
    return new AggregateRounds(
        new Pipeline(environment.getElementUtils()), new ModuleNames(), printer);
  }

  /**
   * Reports what entities must not share; each one's own problems come from the other processor.
   */
  private record AggregateRounds(Pipeline pipeline, ModuleNames names, ProblemPrinter printer)
      implements Rounds {

    @Override
    public void each(RoundEnvironment round) {
      Understood understood = pipeline.run(round);
      Problems problems = new Problems();
      understood.resolved().forEach(entity -> names.addTable(entity, problems));
      understood.models().forEach(entity -> names.addConstraints(entity, problems));
      printer.print(problems);
    }

    @Override
    public void last(RoundEnvironment round) {}
  }
}
