package dev.plinth.benchmark.migration;

import dev.plinth.migration.Migrations;
import dev.plinth.migration.revision.IndexEntry;
import dev.plinth.migration.revision.RevisionIndex;
import dev.plinth.migration.revision.RevisionLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Folders of as many small revisions as wanted, each of which makes a table. */
final class SampleRevisions {

  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final int BRANCHES = 10;

  private SampleRevisions() {}

  /** One after the other. */
  static List<RevisionLinks> line(int count) {
    List<RevisionLinks> line = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      line.add(links(i, i == 0 ? List.of() : List.of(id(i - 1))));
    }
    return line;
  }

  /** Of ten revisions, eight build on the same one, and the last joins them. */
  static List<RevisionLinks> branching(int count) {
    List<RevisionLinks> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int first = i - i % BRANCHES;
      if (i == 0) {
        all.add(links(0, List.of()));
      } else if (i == first) {
        all.add(links(i, List.of(id(i - 1))));
      } else if (i == first + BRANCHES - 1) {
        all.add(links(i, all.subList(first + 1, i).stream().map(RevisionLinks::id).toList()));
      } else {
        all.add(links(i, List.of(id(first))));
      }
    }
    return all;
  }

  /** An {@code INDEX} of these. */
  static RevisionIndex index(List<RevisionLinks> revisions) {
    return new RevisionIndex(
        revisions.stream()
            .map(
                links ->
                    new IndexEntry(
                        "main",
                        links,
                        folder(links),
                        HASH,
                        HASH,
                        Map.of("sqlite", HASH),
                        List.of()))
            .toList());
  }

  /** Writes a folder for Plinth, of SQL by hand. */
  static void write(Path folder, List<RevisionLinks> revisions) throws IOException {
    for (RevisionLinks links : revisions) {
      Path own = Files.createDirectories(folder.resolve(folder(links)));
      Files.writeString(own.resolve("revision.json"), document(links));
      Files.writeString(own.resolve("up.sqlite.sql"), sql(links.id()));
      Files.writeString(own.resolve("down.sqlite.sql"), "drop table t_" + links.id() + ";\n");
    }
    Migrations.in(folder, "main").index();
  }

  /** Writes the same SQL as a folder for Flyway. */
  static void writeForFlyway(Path folder, List<RevisionLinks> revisions) throws IOException {
    Files.createDirectories(folder);
    int version = 0;
    for (RevisionLinks links : revisions) {
      version++;
      Files.writeString(
          folder.resolve("V" + version + "__" + links.id() + ".sql"), sql(links.id()));
    }
  }

  private static String sql(String id) {
    return "create table t_"
        + id
        + " (id integer not null, name varchar(40) not null, constraint pk_t_"
        + id
        + " primary key (id));\ncreate index ix_t_"
        + id
        + "_name on t_"
        + id
        + " (name);\n";
  }

  private static String document(RevisionLinks links) {
    String parents =
        links.parents().stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
    return "{\"id\":\"" + links.id() + "\",\"parents\":[" + parents + "]}\n";
  }

  private static RevisionLinks links(int number, List<String> parents) {
    return new RevisionLinks(id(number), parents, List.of(), List.of());
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "r%06d", number);
  }

  private static String folder(RevisionLinks links) {
    return "20260922-101530-" + links.id() + "-add-" + links.id();
  }
}
