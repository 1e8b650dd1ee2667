package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Another process that runs revisions on a SQLite file on a disk which is nearly full, makes room,
 * and runs them again; prints why the first run stopped, and what the second one left.
 */
final class FullDiskProcess {

  /** All of the disk but what a first revision needs. */
  private static final int BALLAST = 93 << 20;

  static final String SIZE = "96m";

  private static final String CONTENT =
      "select count(*) || ' ' || (select count(*) from after_rows) from filled";

  private FullDiskProcess() {}

  /** Argument: the folder of the disk. */
  public static void main(String[] arguments) throws IOException {
    Path disk = Path.of(arguments[0]);
    String url = "jdbc:sqlite:" + disk.resolve("test");
    Path ballast = disk.resolve("ballast");
    Files.write(ballast, new byte[BALLAST]);
    try {
      run(url);
      System.out.println("there was room");
    } catch (MigrationFailedException e) {
      System.out.println(e.getMessage());
    }
    Files.delete(ballast);
    run(url);
    List<String> content =
        Jdbi.create(url)
            .withHandle(handle -> handle.createQuery(CONTENT).mapTo(String.class).list());
    System.out.println("rows " + content);
  }

  private static void run(String url) {
    MigrationRunner.open(url, null, null).run(UpgradeProcess.STEPS, RunListener.NONE);
  }
}
