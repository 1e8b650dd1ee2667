package dev.plinth.benchmark.compile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** What {@link CompileTime} starts: one compilation in a process of its own. */
public final class Compilation {
  private static final int FAILED = 4;

  private Compilation() {}

  /**
   * Compiles all sources in the folders that follow {@code --}, with javac's options before it;
   * prints {@link Effort} of it.
   */
  public static void main(String[] arguments) throws IOException {
    List<String> all = Arrays.asList(arguments);
    List<String> command = new ArrayList<>(all.subList(0, all.indexOf("--")));
    for (String folder : all.subList(command.size() + 1, all.size())) {
      command.addAll(sources(Path.of(folder)));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    long start = System.nanoTime();
    int result = compiler.run(null, null, null, command.toArray(String[]::new));
    long nanos = System.nanoTime() - start;
    if (result != 0) {
      System.exit(FAILED);
    }
    System.out.println(new Effort(nanos, heap()).text());
  }

  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().toList();
    }
  }

  /** The most bytes that were in use between two collections. */
  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
