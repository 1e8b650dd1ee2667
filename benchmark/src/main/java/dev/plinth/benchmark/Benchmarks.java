package dev.plinth.benchmark;

import dev.plinth.benchmark.check.ContenderCheck;
import dev.plinth.benchmark.compile.CompileTime;
import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.contender.Databases;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/** Checks that all contenders do the same work, measures them, and reports. */
public final class Benchmarks {

  private static final int WRONG_ARGUMENTS = 2;
  private static final int FAILED = 4;

  private Benchmarks() {}

  /** Runs what the arguments say; see {@code -h}. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      run(Arguments.parse(arguments), arguments, out);
    } catch (CommandLineOptionException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_ARGUMENTS);
    } catch (RunnerException | SQLException | IllegalStateException | UncheckedIOException e) {
      System.err.println(e.getMessage());
      System.exit(FAILED);
    }
  }

  private static void run(Arguments arguments, String[] asTyped, PrintStream out)
      throws IOException, RunnerException, SQLException {
    if (arguments.jmh().shouldHelp()) {
      out.println(Arguments.HELP);
      arguments.jmh().showHelp();
    } else if (arguments.asksJmh()) {
      Main.main(asTyped);
    } else if (arguments.compile()) {
      tell(CompileTime.measure(out), arguments, out);
    } else if (arguments.scale().isPresent()) {
      tell(arguments.scale().get().measure(out), arguments, out);
    } else {
      for (Databases database : Databases.values()) {
        for (Contenders contender : Contenders.on(database)) {
          ContenderCheck.run(contender, database);
        }
      }
      tell(measure(arguments, out), arguments, out);
    }
  }

  private static void tell(String text, Arguments arguments, PrintStream out) {
    out.println();
    out.println(text);
    arguments.out().ifPresent(file -> write(file, text));
  }

  private static String measure(Arguments arguments, PrintStream out)
      throws IOException, RunnerException {
    if (arguments.coldStart()) {
      StringBuilder tables = new StringBuilder(Machine.describe());
      for (Databases database : Databases.values()) {
        tables.append("\n\n").append(new ColdStart(database, out).run());
      }
      return tables.toString();
    }
    return new Report(new Rounds(arguments, out).run()).text(Machine.describe());
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the report to " + file, e);
    }
  }
}
