package dev.plinth.benchmark;

import dev.plinth.benchmark.migration.Scale;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * What was asked for on the command line.
 *
 * @param quick one short round
 * @param coldStart whether to measure starting processes instead
 * @param compile whether to measure compiling instead
 * @param scale what of migrations to measure instead
 * @param out the file that gets the report, too
 * @param jmh all other arguments, which are JMH's
 */
record Arguments(
    boolean quick,
    boolean coldStart,
    boolean compile,
    Optional<Scale> scale,
    Optional<Path> out,
    CommandLineOptions jmh) {

  static final String HELP =
      """
      Measures libraries side by side and prints the ratios to hand-written JDBC.

        --quick       one short round, about twelve minutes
        --out FILE    writes the report to a file, too
        --cold-start  measures instead how long a process takes from its start to the first row
        --compile     measures instead how long javac takes with the annotation processor
        --diff        measures instead how diffs grow from 1,000 to 10,000 tables
        --graph       measures instead how graphs grow from 1,000 to 10,000 revisions
        --upgrade     measures instead 1,000 small revisions on an empty database, next to Flyway
        -f N          rounds: each runs every contender once, one after the other, in a new process

      All arguments of JMH work as well: names of workloads as FindById or Graph, -p contender=JDBC,JDBI,
      -p database=H2,
      -l to list, -rf json -rff FILE for all that was measured, and these:
      """;

  /**
   * Reads the command line.
   *
   * @throws CommandLineOptionException if JMH does not know an argument
   */
  static Arguments parse(String... arguments) throws CommandLineOptionException {
    boolean quick = false;
    boolean coldStart = false;
    boolean compile = false;
    Optional<Scale> scale = Optional.empty();
    Optional<Path> out = Optional.empty();
    List<String> others = new ArrayList<>();
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (argument.equals("--quick")) {
        quick = true;
      } else if (argument.equals("--cold-start")) {
        coldStart = true;
      } else if (argument.equals("--compile")) {
        compile = true;
      } else if (Scale.ofSwitch(argument).isPresent()) {
        scale = Scale.ofSwitch(argument);
      } else if (argument.equals("--out")) {
        if (!rest.hasNext()) {
          throw new CommandLineOptionException("--out needs the name of a file");
        }
        out = Optional.of(Path.of(rest.next()));
      } else {
        others.add(argument);
      }
    }
    return new Arguments(
        quick,
        coldStart,
        compile,
        scale,
        out,
        new CommandLineOptions(others.toArray(String[]::new)));
  }

  /** Whether JMH can answer alone, without measuring. */
  boolean asksJmh() {
    return jmh.shouldList()
        || jmh.shouldListWithParams()
        || jmh.shouldListProfilers()
        || jmh.shouldListResultFormats();
  }
}
