package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Processes that are killed in the middle of an upgrade, and processes that start together. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class UpgradeProcessTest {
  @TempDir private Path folder;
  private Sqlite db;

  @BeforeEach
  void newFile() {
    db = new Sqlite(folder.resolve("test.db"));
  }

  @ParameterizedTest(name = "before \"{0}\"")
  @CsvSource(
      textBlock =
          """
          create table plinth_revision, 0
          create table after_rows,      1
          drop table filled,            2
          commit,                       0
          """)
  void aKilledRevisionLeavesNothingAndTheNextRunDoesIt(String statement, int finished)
      throws Exception {
    Path output = folder.resolve("output");
    Process process = UpgradeProcess.start(db, statement, output);
    while (!Files.readString(output).contains("standing still")) {
      assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();

    assertThat(db.runner().history().appliedIds("main")).hasSize(finished);
    assertThat(db.query("pragma integrity_check")).containsExactly("ok");
    assertThat(
            db.query("select name from sqlite_schema where name like 'plinth\\_new%' escape '\\'"))
        .isEmpty();

    db.runner().run(UpgradeProcess.STEPS, RunListener.NONE);
    assertThat(db.query("select count(*) from filled")).containsExactly("60000");
    assertThat(db.runner().history().appliedIds("main")).hasSize(3);
  }

  @Test
  void processesThatStartTogetherRunEveryRevisionOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    List<Path> outputs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Path output = folder.resolve("output" + i);
      outputs.add(output);
      processes.add(UpgradeProcess.start(db, "", output));
    }

    List<String> ran = new ArrayList<>();
    for (int i = 0; i < processes.size(); i++) {
      int exit = processes.get(i).waitFor();
      assertThat(exit).as(Files.readString(outputs.get(i))).isZero();
      ran.addAll(Files.readAllLines(outputs.get(i)));
    }
    assertThat(ran).containsExactlyInAnyOrder("r1", "r2", "r3");
    assertThat(db.query("select count(*) from filled")).containsExactly("60000");
  }
}
