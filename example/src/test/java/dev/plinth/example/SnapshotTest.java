package dev.plinth.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.schema.Schema;
import dev.plinth.schema.fragment.Fragments;
import dev.plinth.schema.json.SchemaJson;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the compiler has left of the tutorial's entities. */
final class SnapshotTest {

  private static final Path CLASSES = Path.of("classes");

  @Test
  void isAssembledFromFragmentsAsTheCompilerDid() throws Exception {
    String compiled = Files.readString(CLASSES.resolve("META-INF/plinth/main/schema.json"));

    Schema assembled = Fragments.schema(CLASSES);

    assertThat(SchemaJson.write(assembled)).isEqualTo(compiled);
  }

  @Test
  void isWhatTheCommittedRevisionsLeadTo() {
    try (Database db = Database.open("jdbc:sqlite::memory:")) {
      db.migrate().validate();
    }
  }
}
