package dev.plinth.benchmark.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares compiling entities with the processor to compiling the same entities and what the
 * processor has generated for them without it; processes in turn, the fastest of each counts.
 */
public final class CompileTime {
  private static final int ENTITIES = 1_000;
  private static final int ROUNDS = 5;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double BYTES_PER_MIB = 1 << 20;

  private final PrintStream out;
  private final Path folder;
  private final List<Effort> plain = new ArrayList<>();
  private final List<Effort> processed = new ArrayList<>();

  private CompileTime(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  /** Measures, and returns a table in Markdown. */
  public static String measure(PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("plinth-compile");
    try {
      return new CompileTime(out, folder).run();
    } finally {
      delete(folder);
    }
  }

  private String run() throws IOException {
    EntitySources.write(ENTITIES, folder.resolve("entities"));
    for (int round = 1; round <= ROUNDS; round++) {
      processed.add(withProcessor());
      plain.add(plain());
      out.printf(
          Locale.ROOT,
          "%d/%d  with the processor %.2f s, without %.2f s%n",
          round,
          ROUNDS,
          seconds(processed.get(round - 1)),
          seconds(plain.get(round - 1)));
    }
    return table();
  }

  private Effort withProcessor() throws IOException {
    Path generated = emptied("generated");
    return compile(
        List.of("-processorpath", classPath(), "-s", generated.toString()), List.of("entities"));
  }

  private Effort plain() throws IOException {
    return compile(List.of("-proc:none"), List.of("entities", "generated"));
  }

  private Effort compile(List<String> options, List<String> sources) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-cp", classPath(), Compilation.class.getName()));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), "-d", emptied("classes").toString(), "--"));
    sources.forEach(source -> command.add(folder.resolve(source).toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader answer = process.inputReader(StandardCharsets.UTF_8)) {
      String line = answer.readLine();
      if (line == null) {
        throw new IllegalStateException("the compiler refused " + sources);
      }
      return Effort.parse(line);
    }
  }

  private Path emptied(String name) throws IOException {
    Path emptied = folder.resolve(name);
    if (Files.exists(emptied)) {
      delete(emptied);
    }
    return Files.createDirectory(emptied);
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private String table() {
    Effort with = fastest(processed);
    Effort without = fastest(plain);
    return String.format(
        Locale.ROOT,
        """
        | %,d entities | time | heap |
        |---|---:|---:|
        | entities and generated sources, no processor | %.2f s | %,.0f MiB |
        | entities, with the processor | %.2f s | %,.0f MiB |
        | ratio | %.2f | %.2f |
        """,
        ENTITIES,
        seconds(without),
        mebibytes(without),
        seconds(with),
        mebibytes(with),
        seconds(with) / seconds(without),
        mebibytes(with) / mebibytes(without));
  }

  private static Effort fastest(List<Effort> efforts) {
    return efforts.stream()
        .reduce((one, other) -> one.nanos() <= other.nanos() ? one : other)
        .orElseThrow();
  }

  private static double seconds(Effort effort) {
    return effort.nanos() / NANOS_PER_SECOND;
  }

  private static double mebibytes(Effort effort) {
    return effort.heapBytes() / BYTES_PER_MIB;
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException failure)
              throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
