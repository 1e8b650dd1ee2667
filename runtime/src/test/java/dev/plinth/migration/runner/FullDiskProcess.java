package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Another process that runs revisions on a disk which is nearly full, makes room, and runs them
 * again; prints why the first run stopped, and what the second one left.
 */
final class FullDiskProcess {

  /** All of the disk but what a first revision needs. */
  private static final int BALLAST = 93 << 20;

  static final String SIZE = "96m";

  private static final String H2_WORDS = ";DATABASE_TO_LOWER=TRUE";

  private static final Map<String, Steps> STEPS =
      Map.of("sqlite", UpgradeProcess.STEPS, "h2", JournaledProcess.STEPS);

  private static final Map<String, String> CONTENT =
      Map.of(
          "sqlite",
          "select count(*) || ' ' || (select count(*) from after_rows) from filled",
          "h2",
          "select count(*) || ' ' || (select count(*) from after_big) from big where added = 7");

  private FullDiskProcess() {}

  /** Arguments: the folder of the disk, and the kind of database. */
  public static void main(String[] arguments) throws IOException {
    Path disk = Path.of(arguments[0]);
    String kind = arguments[1];
    String url = "jdbc:" + kind + ":" + disk.resolve("test") + (isH2(kind) ? H2_WORDS : "");
    Path ballast = disk.resolve("ballast");
    Files.write(ballast, new byte[BALLAST]);
    try {
      run(url, STEPS.get(kind));
      System.out.println("there was room");
    } catch (MigrationFailedException e) {
      System.out.println(e.getMessage());
    }
    Files.delete(ballast);
    run(url, STEPS.get(kind));
    List<String> content =
        Jdbi.create(url)
            .withHandle(handle -> handle.createQuery(CONTENT.get(kind)).mapTo(String.class).list());
    System.out.println("rows " + content);
  }

  private static boolean isH2(String kind) {
    return kind.equals("h2");
  }

  private static void run(String url, Steps steps) {
    MigrationRunner.open(url, null, null).run(steps, RunListener.NONE);
  }
}
