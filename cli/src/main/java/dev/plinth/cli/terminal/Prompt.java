package dev.plinth.cli.terminal;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person at a terminal, who can be asked. */
public interface Prompt {

  /** What was typed behind {@code question}; empty if the input ended. */
  Optional<String> ask(String question);

  /** Likewise, without showing what is typed. */
  Optional<String> askSecret(String question);

  /** The terminal of this process; nothing if its input or output is a file or a pipe. */
  static Optional<Prompt> ofProcess() {
    // From Java 22 on there may be a console without a terminal; this keeps to the older rule.
    System.setProperty("jdk.console", "java.base");
    return Optional.ofNullable(System.console()).map(ConsolePrompt::new);
  }

  /** Asks on the console of this process. */
  final class ConsolePrompt implements Prompt {

    private final Console console;

    ConsolePrompt(Console console) {
      this.console = console;
    }

    @Override
    public Optional<String> ask(String question) {
      return Optional.ofNullable(console.readLine("%s", question));
    }

    @Override
    public Optional<String> askSecret(String question) {
      char @Nullable [] secret = console.readPassword("%s", question);
      return secret == null ? Optional.empty() : Optional.of(new String(secret));
    }
  }
}
