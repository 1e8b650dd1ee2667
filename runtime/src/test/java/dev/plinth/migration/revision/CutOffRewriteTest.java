package dev.plinth.migration.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that dies while {@code edit}, {@code rebase}, {@code merge} or {@code verify} write
 * revisions anew: the folder holds all of the old files or all of the new ones for the next one.
 */
final class CutOffRewriteTest {

  @TempDir private Path temp;

  @Test
  void whatWasNotYetCompleteNeverHappened() throws IOException {
    FileSystemDirectory disk = twoRevisions(temp.resolve("a"));
    Map<String, String> before = files(temp.resolve("a"));
    put(
        temp.resolve("a/.unfinished-rewrite"),
        rewritten(temp.resolve("b")).entrySet().iterator().next());

    RevisionRepository repository = RevisionRepository.open(disk, "main");
    assertThat(repository.document("bbbb2222").verified()).isEmpty();
    rewrite(repository);
    assertThat(files(temp.resolve("a"))).isEqualTo(files(temp.resolve("b"))).isNotEqualTo(before);
  }

  @Test
  void whatWasCompleteIsFinishedByTheNextProcess() throws IOException {
    Map<String, String> rewritten = rewritten(temp.resolve("b"));
    assertThat(rewritten).hasSize(3);
    for (int moved = 0; moved <= rewritten.size(); moved++) {
      Path folder = temp.resolve("moved-" + moved);
      FileSystemDirectory disk = twoRevisions(folder);
      Files.createDirectories(folder.resolve(".complete-rewrite"));
      int left = moved;
      for (Map.Entry<String, String> file : rewritten.entrySet()) {
        put(left-- > 0 ? folder : folder.resolve(".complete-rewrite"), file);
      }

      RevisionRepository repository = RevisionRepository.open(disk, "main");
      assertThat(repository.document("bbbb2222").verified()).containsKey("up.sqlite.sql");
      assertThat(files(folder)).as("after %d files", moved).isEqualTo(files(temp.resolve("b")));
    }
  }

  /** The files that a rewrite changes, as it leaves them in {@code folder}. */
  private static Map<String, String> rewritten(Path folder) throws IOException {
    FileSystemDirectory disk = twoRevisions(folder);
    Map<String, String> before = files(folder);
    rewrite(RevisionRepository.open(disk, "main"));
    Map<String, String> changed = files(folder);
    changed.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey())));
    return changed;
  }

  private static void rewrite(RevisionRepository repository) {
    RevisionDocument document = repository.document("bbbb2222");
    Map<String, String> scripts = new TreeMap<>(repository.scripts("bbbb2222"));
    scripts.merge("up.sqlite.sql", "-- reviewed\n", String::concat);
    Map<String, String> verified = Map.of("up.sqlite.sql", "0".repeat(64));
    repository.replace(Map.of(document.withVerified(verified), scripts));
  }

  private static FileSystemDirectory twoRevisions(Path folder) {
    FileSystemDirectory disk = new FileSystemDirectory(folder);
    RevisionRepository.init(disk);
    Samples.add(disk, "aaaa1111", List.of());
    Samples.add(disk, "bbbb2222", List.of("aaaa1111"));
    return disk;
  }

  private static void put(Path folder, Map.Entry<String, String> file) throws IOException {
    Path path = folder.resolve(file.getKey());
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, file.getValue());
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
