package dev.plinth.processor;

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
    folder.expect(generated);
  }

  static Stream<GoldenFolder> cases() {
    return GoldenFolder.all();
  }
}
