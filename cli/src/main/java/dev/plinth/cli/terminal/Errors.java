package dev.plinth.cli.terminal;

import dev.plinth.dialect.JdbcUrl;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.error.PlinthException;
import dev.plinth.error.RevisionException;
import dev.plinth.error.RevisionProblem;
import dev.plinth.schema.json.JsonMap;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong; in JSON where JSON was asked for. */
public final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final Set<RevisionProblem> OF_THE_DATABASE =
      EnumSet.of(
          RevisionProblem.DATABASE_AHEAD,
          RevisionProblem.TABLES_WITHOUT_HISTORY,
          RevisionProblem.UNWRITABLE);

  private final Environment environment;
  private final boolean json;
  private final boolean verbose;
  private final boolean isDiff;
  private final List<JdbcUrl> urls;

  /** For a call with these arguments, which may be as wrong as they like. */
  public Errors(Environment environment, String... args) {
    List<String> words = Arrays.asList(args);
    int format = words.indexOf("--format");
    this.environment = environment;
    this.json =
        words.stream().anyMatch("--format=json"::equalsIgnoreCase)
            || (format >= 0
                && format + 1 < words.size()
                && words.get(format + 1).equalsIgnoreCase("json"));
    this.verbose = words.contains("--verbose");
    this.isDiff = args.length > 0 && args[0].equals("diff");
    this.urls =
        words.stream()
            .filter(word -> word.contains("jdbc:") || word.contains("@"))
            .map(word -> JdbcUrl.of(word.replaceFirst("^--[\\w-]+=", "")))
            .toList();
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    String help = e.getCommandLine().getCommandSpec().qualifiedName();
    String hint = json ? "" : " (\"" + help + " --help\" says more)";
    return say(e, "usage", WrongArgument.sentence(e) + hint, ExitCode.INPUT);
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    if (e instanceof RevisionException wrong) {
      return say(
          e,
          wrong.problem().name().toLowerCase(Locale.ROOT),
          firstLine(e),
          OF_THE_DATABASE.contains(wrong.problem()) ? ExitCode.FAILED : ExitCode.INPUT);
    }
    if (e instanceof MigrationFailedException) {
      return say(e, "failed", firstLine(e), ExitCode.FAILED);
    }
    if (e instanceof PlinthException) {
      return say(e, "input", firstLine(e), ExitCode.INPUT);
    }
    return say(
        e,
        "internal",
        "this is a fault of Plinth: " + e + (verbose ? "" : "; --verbose shows where"),
        ExitCode.FAILED);
  }

  private int say(Exception e, String code, String sentence, int exitCode) {
    String message = masked(sentence);
    if (json) {
      JsonMap error = new JsonMap().put("code", code).put("message", message);
      // A difference looks the same, whether it could be found or not.
      JsonMap value = new JsonMap();
      if (isDiff) {
        value.put("operations", List.of()).put("questions", List.of());
      }
      environment.out().println(value.put("errors", List.of(error)));
    } else {
      environment.err().println("error: " + message);
    }
    if (verbose) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      environment.err().print(masked(trace.toString()));
    }
    return exitCode;
  }

  /** Whoever writes a URL at the wrong place finds no password of it in the log of a build. */
  private String masked(String text) {
    String masked = JdbcUrl.hidden(text);
    for (JdbcUrl url : urls) {
      masked = url.masked(masked);
    }
    return masked;
  }

  static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
