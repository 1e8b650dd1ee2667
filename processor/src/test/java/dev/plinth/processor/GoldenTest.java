package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder in {@code golden} holds entities and, in {@code out}, all that comes from them. */
final class GoldenTest {

  @ParameterizedTest
  @MethodSource("cases")
  void isGenerated(GoldenFolder folder, @TempDir Path temp) {
    Workspace project = new Workspace(temp).writeAll(folder.sources());
    project
        .run(folder.sources().keySet().toArray(String[]::new))
        .option("-Aplinth.dialects=" + folder.dialects())
        .mustSucceed();
    Map<String, String> generated = new TreeMap<>(Workspace.files(project.gen()));
    generated.putAll(Workspace.files(project.out()));
    expectFragmentsByTable(generated);
    folder.expect(generated);
  }

  /** Fragments once more, which need not be looked at twice. */
  private static void expectFragmentsByTable(Map<String, String> generated) {
    Map<String, String> byTable = new TreeMap<>(generated);
    byTable.keySet().removeIf(file -> !file.startsWith("plinth_tables/"));
    generated.keySet().removeAll(byTable.keySet());
    assertThat(byTable.values()).isSubsetOf(generated.values());
    assertThat(byTable).isNotEmpty();
  }

  static Stream<GoldenFolder> cases() {
    return GoldenFolder.all();
  }
}
