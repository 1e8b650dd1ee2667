package dev.plinth.migration.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.PlinthException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a directory of revisions holds, and every way in which it can be broken. */
final class RevisionRepositoryTest {

  private static final String FIRST = "20260922-101530-aaaa1111-add-aaaa1111";
  private static final String SECOND = "20260922-101531-bbbb2222-add-bbbb2222";

  @Test
  void initWritesWhatIsMissingAndKeepsTheRest() {
    MemoryDirectory directory = new MemoryDirectory();
    assertThat(RevisionRepository.init(directory))
        .containsExactly("db-migrations/INDEX", "db-migrations/.gitattributes");
    directory.write("INDEX", "mine");
    assertThat(RevisionRepository.init(directory)).isEmpty();
    assertThat(directory.read("INDEX")).contains("mine");
  }

  @Test
  void addedRevisionsAreReadAgain() {
    RevisionRepository repository = open(Samples.line("aaaa1111", "bbbb2222"));
    assertThat(repository.revisions().graph().ids()).containsExactly("aaaa1111", "bbbb2222");
    assertThat(repository.document("bbbb2222").message()).isEqualTo("Add bbbb2222");
    assertThat(repository.document("bbbb2222").links().parents()).containsExactly("aaaa1111");
    assertThat(repository.revisions().entry("aaaa1111").folder()).isEqualTo(FIRST);
    assertThat(repository.scripts("aaaa1111")).containsOnlyKeys("up.sqlite.sql", "down.sqlite.sql");
    assertThat(repository.schemaAt(List.of("bbbb2222")).tables())
        .extracting(table -> table.name().name())
        .containsExactly("aaaa1111", "bbbb2222");
  }

  @Test
  void aFolderOfTheFileSystemHoldsTheSame(@TempDir Path folder) throws IOException {
    MemoryDirectory memory = Samples.line("aaaa1111", "bbbb2222");
    FileSystemDirectory disk = new FileSystemDirectory(folder.resolve("new/db-migrations"));
    RevisionRepository.init(disk);
    Samples.add(disk, "aaaa1111", List.of());
    Samples.add(disk, "bbbb2222", List.of("aaaa1111"));
    assertThat(disk.folders()).isEqualTo(memory.folders());
    for (Map.Entry<String, String> file : memory.all().entrySet()) {
      assertThat(folder.resolve("new/db-migrations").resolve(file.getKey()))
          .hasContent(file.getValue());
    }
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSameSizeAs(memory.all().entrySet());
    }
  }

  @Test
  void windowsLineEndsAndByteOrderMarksChangeNothing() {
    MemoryDirectory directory = Samples.line("aaaa1111");
    String index = directory.read("INDEX").orElseThrow();
    Map.copyOf(directory.all())
        .forEach((path, text) -> directory.write(path, "\uFEFF" + text.replace("\n", "\r\n")));
    assertThat(open(directory).revisions().graph().ids()).containsExactly("aaaa1111");
    RevisionRepository.reindex(directory);
    assertThat(directory.read("INDEX")).contains(index);
  }

  @Test
  void reindexingAnUpToDateFolderWritesNothing() {
    MemoryDirectory directory = Samples.line("aaaa1111", "bbbb2222");
    Map<String, String> before = directory.all();
    assertThat(RevisionRepository.reindex(directory)).isEmpty();
    assertThat(directory.all()).isEqualTo(before);
  }

  @Test
  void aMissingFolderIsNamed() {
    refused(
        new MemoryDirectory(),
        "db-migrations is not there, or is no folder: run \"plinth init\", or say where with"
            + " --migrations");
  }

  @Test
  void aMissingIndexIsNamedAndWrittenAnew() {
    MemoryDirectory directory = Samples.line("aaaa1111");
    String index = directory.read("INDEX").orElseThrow();
    directory.delete("INDEX");
    refused(directory, "db-migrations has no file INDEX: run \"plinth index\"");
    assertThat(RevisionRepository.reindex(directory))
        .containsExactly("INDEX is new", "listed " + FIRST);
    assertThat(directory.read("INDEX")).contains(index);
  }

  @Test
  void twoBranchesConflictInIndexAndReindexingShowsBothHeads() {
    MemoryDirectory ours = Samples.line("aaaa1111", "bbbb2222");
    MemoryDirectory theirs = Samples.line("aaaa1111", "cccc3333");
    String added = theirs.folders().get(1);
    theirs
        .files(added)
        .forEach(
            file -> {
              String path = added + "/" + file;
              ours.write(path, theirs.read(path).orElseThrow());
            });
    ours.write(
        "INDEX",
        GitMerge.conflict(ours.read("INDEX").orElseThrow(), theirs.read("INDEX").orElseThrow()));
    refused(
        ours,
        "db-migrations/INDEX line 3 has a conflict mark of a merge: two branches added a revision;"
            + " run \"plinth index\", then \"plinth heads\"");
    assertThat(RevisionRepository.reindex(ours)).contains("INDEX had conflict marks");
    assertThat(open(ours).revisions().graph().heads()).containsExactly("bbbb2222", "cccc3333");
  }

  @Test
  void keepingBothSidesOfAConflictByHandIsNoticed() {
    MemoryDirectory directory = Samples.line("aaaa1111", "bbbb2222");
    String index = directory.read("INDEX").orElseThrow();
    String line = index.lines().toList().get(2);
    directory.replace("INDEX", line, line + "\n" + line.replace("bbbb2222", "cccc3333"));
    refused(
        directory,
        "db-migrations/INDEX line 5: the lines above are not what Plinth wrote; run \"plinth index\""
            + " to write it again");
  }

  @Test
  void anIndexOfANewerFormatIsLeftAlone() {
    MemoryDirectory directory = Samples.line("aaaa1111");
    directory.replace("INDEX", "plinth-index 1", "plinth-index 2");
    refused(
        directory,
        "db-migrations/INDEX has format 2, this Plinth reads up to format 1: use a newer Plinth");
  }

  @Test
  void anUnlistedFolderIsNamed() {
    MemoryDirectory directory = Samples.line("aaaa1111");
    String index = directory.read("INDEX").orElseThrow();
    Samples.add(directory, "bbbb2222", List.of("aaaa1111"));
    directory.write("INDEX", index);
    refused(
        directory,
        "db-migrations/INDEX is out of date, it does not list "
            + SECOND
            + "; run \"plinth index\"");
    assertThat(RevisionRepository.reindex(directory)).containsExactly("listed " + SECOND);
  }

  @Test
  void aListedFolderThatIsGoneIsNamed() {
    MemoryDirectory directory = Samples.line("aaaa1111", "bbbb2222");
    directory.delete(SECOND);
    refused(
        directory,
        "db-migrations/INDEX is out of date, it lists "
            + SECOND
            + ", which is not there; restore the folder, or run \"plinth index\"");
    assertThat(RevisionRepository.reindex(directory)).containsExactly("removed " + SECOND);
  }

  @Test
  void editedLinksAreNoticed() {
    MemoryDirectory directory = Samples.line("aaaa1111", "bbbb2222");
    directory.replace(SECOND + "/revision.json", "\"parents\": [\"aaaa1111\"]", "\"parents\": []");
    refused(
        directory,
        "db-migrations/INDEX is out of date, "
            + SECOND
            + "/revision.json was edited; run \"plinth index\"");
  }

  @Test
  void editedOperationsNeedTheRecordedSchema() {
    MemoryDirectory directory = Samples.line("aaaa1111", "bbbb2222");
    directory.replace(FIRST + "/revision.json", "\"bigint\"", "\"integer\"");
    assertThatThrownBy(() -> RevisionRepository.reindex(directory))
        .hasMessage(
            "db-migrations/"
                + FIRST
                + "/revision.json: its operations don't give the schema that was recorded when it"
                + " was generated; run \"plinth edit\" of it if it ran nowhere, or restore the file");
  }

  @Test
  void anEditedScriptIsNotNoticedHereButByTheDatabaseAndIndex() {
    MemoryDirectory directory = Samples.line("aaaa1111");
    directory.replace(FIRST + "/up.sqlite.sql", "id integer", "id  integer");
    assertThat(open(directory).revisions().graph().ids()).hasSize(1);
    assertThat(RevisionRepository.reindex(directory)).containsExactly("updated " + FIRST);
  }

  @Test
  void aFolderWithoutItsDocumentIsNamed() {
    MemoryDirectory directory = Samples.line("aaaa1111");
    directory.delete(FIRST + "/revision.json");
    refused(
        directory,
        "db-migrations/" + FIRST + " has no revision.json: restore it from version control");
  }

  @Test
  void aDamagedDocumentIsNamedWithItsLine() {
    MemoryDirectory directory = Samples.line("aaaa1111");
    directory.replace(FIRST + "/revision.json", "\"parents\": [],", "\"parents\": [");
    refused(
        directory,
        "db-migrations/"
            + FIRST
            + "/revision.json line 6 is no JSON: \"]\" is expected, not \":\"");
  }

  @Test
  void aDocumentOfANewerFormatIsLeftAlone() {
    MemoryDirectory directory = Samples.line("aaaa1111");
    directory.replace(FIRST + "/revision.json", "\"format\": 1", "\"format\": 7");
    refused(
        directory,
        "db-migrations/"
            + FIRST
            + "/revision.json has format 7, this Plinth reads up to format 1: use a newer Plinth");
  }

  @Test
  void aCopiedFolderKeepsItsId() {
    MemoryDirectory directory = Samples.line("aaaa1111");
    String copy = "20260922-101599-zzzz9999-copy";
    directory.write(
        copy + "/revision.json", directory.read(FIRST + "/revision.json").orElseThrow());
    refused(
        directory,
        "db-migrations/"
            + copy
            + "/revision.json: its id is aaaa1111, its folder says another one; correct it, or"
            + " restore the file from version control");
  }

  private static RevisionRepository open(RevisionDirectory directory) {
    return RevisionRepository.open(directory, "main");
  }

  /** Opening fails with exactly this sentence, and changes nothing. */
  private static void refused(MemoryDirectory directory, String sentence) {
    Map<String, String> before = directory.all();
    assertThatThrownBy(() -> open(directory))
        .isInstanceOf(PlinthException.class)
        .hasMessage(sentence);
    assertThat(directory.all()).isEqualTo(before);
  }
}
