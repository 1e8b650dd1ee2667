package dev.plinth.processor;

import dev.plinth.error.SchemaFileException;
import dev.plinth.processor.problem.ModuleCode;
import dev.plinth.processor.problem.ProblemPrinter;
import java.io.IOException;
import java.util.Objects;

/** Reads and writes files of the output folder that describe a module. */
@FunctionalInterface
interface OutputTask {

  /** Does it. */
  void run() throws IOException;

  /**
   * Does it, or prints why it can't be done.
   *
   * @param what is written, as in {@code the snapshot of main}
   */
  static void run(String what, ProblemPrinter printer, OutputTask task) {
    try {
      task.run();
    } catch (SchemaFileException damaged) {
      printer.print(
          ModuleCode.OUTPUT_UNREADABLE,
          Objects.requireNonNullElse(damaged.getMessage(), damaged.file()));
    } catch (IOException failure) {
      printer.print(ModuleCode.OUTPUT_UNWRITABLE, what, failure.toString());
    }
  }
}
