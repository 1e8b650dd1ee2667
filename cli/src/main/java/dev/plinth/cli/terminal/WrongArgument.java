package dev.plinth.cli.terminal;

import dev.plinth.schema.json.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what a command doesn't take, and what it takes instead. */
final class WrongArgument {

  private static final Set<Class<?>> NUMBERS =
      Set.of(int.class, Integer.class, long.class, Long.class);

  private WrongArgument() {}

  static String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(e.getCommandLine().getCommandSpec(), unmatched.getUnmatched().get(0));
    }
    return accepted(e.getArgSpec(), e.getValue())
        .orElseGet(() -> Errors.firstLine(e).replaceFirst("^Error: ", ""));
  }

  private static String unknown(CommandSpec command, String argument) {
    if (argument.startsWith("-")) {
      String name = argument.replaceFirst("=.*", "");
      List<String> names =
          command.options().stream()
              .filter(option -> !option.hidden())
              .flatMap(option -> Arrays.stream(option.names()))
              .toList();
      return "there is no option " + name + nearest(name, names);
    }
    if (command.subcommands().isEmpty()) {
      return "\"" + argument + "\" is one argument too many";
    }
    return "there is no command \""
        + argument
        + "\""
        + nearest(argument, command.subcommands().keySet());
  }

  private static Optional<String> accepted(@Nullable ArgSpec argument, @Nullable String value) {
    if (!(argument instanceof OptionSpec option) || value == null) {
      return Optional.empty();
    }
    String wrong = option.longestName() + " is \"" + value + "\": say ";
    if (NUMBERS.contains(option.type())) {
      return Optional.of(wrong + "a whole number");
    }
    if (!option.type().isEnum()) {
      return Optional.empty();
    }
    List<String> words =
        Arrays.stream(option.type().getEnumConstants())
            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
            .toList();
    return Optional.of(wrong + String.join(" or ", words) + nearest(value, words));
  }

  private static String nearest(String wrong, Collection<String> names) {
    return Nearest.to(wrong, names).map(name -> ". Did you mean " + name + "?").orElse("");
  }
}
