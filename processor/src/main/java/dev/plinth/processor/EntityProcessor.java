package dev.plinth.processor;

import com.google.auto.service.AutoService;
import dev.plinth.annotation.Table;
import dev.plinth.processor.problem.ProblemPrinter;
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
    return new EntityRounds(new Pipeline(environment.getElementUtils()), printer);
  }

  /** Reports each round's problems. */
  private record EntityRounds(Pipeline pipeline, ProblemPrinter printer) implements Rounds {

    @Override
    public void each(RoundEnvironment round) {
      printer.print(pipeline.run(round).problems());
    }

    @Override
    public void last(RoundEnvironment round) {
      printer.print(pipeline.leftOver());
    }
  }
}
