package dev.plinth.cli.terminal;

import dev.plinth.schema.json.JsonMap;
import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Prints what a command found, for people or for machines. */
public final class Report {

  private final Environment environment;
  private final boolean json;

  /** Prints JSON if {@code json}, else text. */
  public Report(Environment environment, boolean json) {
    this.environment = environment;
    this.json = json;
  }

  /** Whether a person reads it. */
  public boolean isText() {
    return !json;
  }

  /** Prints one of both. */
  public void print(Supplier<JsonMap> value, Consumer<PrintWriter> text) {
    if (json) {
      environment.out().println(value.get());
    } else {
      text.accept(environment.out());
    }
    environment.out().flush();
  }
}
