package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build tools compile several modules in one virtual machine; they know nothing of each other. */
final class ParallelCompilationTest {
  private static final List<String> CASES = List.of("tutorial", "finders", "mapped-superclass");

  @TempDir Path temp;

  @Test
  void givesTheSameAsOneAfterTheOther() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2 * CASES.size());
    try {
      List<Future<Map<String, String>>> results = new ArrayList<>();
      for (int copy = 0; copy < 2; copy++) {
        for (String name : CASES) {
          String folder = name + copy;
          results.add(threads.submit(() -> compile(name, folder)));
        }
      }
      for (int i = 0; i < results.size(); i++) {
        String name = CASES.get(i % CASES.size());
        assertThat(results.get(i).get()).isEqualTo(compile(name, name + "-alone" + i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Map<String, String> compile(String name, String folder) {
    Workspace workspace = new Workspace(temp.resolve(folder));
    workspace.writeAll(GoldenFolder.named(name).sources());
    workspace.compile();
    return Workspace.files(workspace.out());
  }
}
