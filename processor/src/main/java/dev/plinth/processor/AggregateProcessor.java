package dev.plinth.processor;

import com.google.auto.service.AutoService;
import dev.plinth.annotation.AllRows;
import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Transaction;
import dev.plinth.annotation.View;
import dev.plinth.processor.declaration.ModuleReader;
import dev.plinth.processor.problem.ProblemPrinter;
import dev.plinth.processor.writer.DaoFiles;
import dev.plinth.processor.writer.Outputs;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;

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
    return Set.of(
        Table.class.getName(),
        View.class.getName(),
        Dao.class.getName(),
        Sql.class.getName(),
        AllRows.class.getName(),
        Transaction.class.getName());
  }

  @Override
  Rounds start(ProcessingEnvironment environment, Options options, ProblemPrinter printer) {
    options.check(printer);
    Outputs outputs = options.outputs(environment);
    Pipeline pipeline = Pipelines.of(environment, options);
    return new ModuleRounds(
        pipeline,
        new DaoRounds(
            pipeline.daos(),
            new DaoFiles(environment.getFiler(), environment.getElementUtils()),
            outputs,
            options.dialects()),
        options.dialects(),
        new ModuleReader(environment.getElementUtils()),
        outputs,
        printer);
  }
}
