package dev.plinth.processor;

import dev.plinth.processor.problem.ProblemPrinter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** A processor that writes down the models it sees, and generates nothing. */
final class ModelRecorder extends RoundProcessor {
  private final Map<String, String> models = new TreeMap<>();

  ModelRecorder() {
    super(false);
  }

  /** The models of all rounds, by name of the entity. */
  String text() {
    return String.join("\n", models.values());
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.plinth.annotation.Table", "dev.plinth.annotation.View");
  }

  @Override
  Rounds start(ProcessingEnvironment environment, Options options, ProblemPrinter printer) {
    Pipeline pipeline = Pipeline.of(environment, options);
    return new Rounds() {
      @Override
      public void each(RoundEnvironment round) {
        pipeline
            .run(round)
            .models()
            .forEach(model -> models.put(model.binaryName(), ModelText.of(model)));
      }

      @Override
      public void last(RoundEnvironment round) {}
    };
  }
}
