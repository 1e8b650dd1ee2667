package dev.plinth.migration.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an SQL file that a person wrote between {@code -- plinth: step manual} and {@code --
 * plinth: end}, and what is around them.
 *
 * @param blocks in their order
 * @param rest the file without them
 */
record ManualBlocks(List<Block> blocks, String rest) {

  private static final String BEGIN = "-- plinth: step manual";
  private static final String MARK = "-- plinth:";
  private static final String REBUILD = "-- plinth: rebuild";
  private static final String END = "-- plinth: end";

  /**
   * One part.
   *
   * @param anchor the last comment above it, as the one that names an operation, or null
   * @param lines with both marks
   */
  record Block(@Nullable String anchor, List<String> lines) {}

  /** Those of a file; one that is not closed reaches to the end. */
  static ManualBlocks of(String text) {
    List<Block> blocks = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    @Nullable String anchor = null;
    @Nullable List<String> open = null;
    for (String line : Checksums.canonical(text).lines().toList()) {
      if (open == null && line.strip().startsWith(BEGIN)) {
        open = new ArrayList<>(List.of(line));
        blocks.add(new Block(anchor, open));
      } else if (open != null) {
        open.add(line);
        open = line.strip().equals(END) ? null : open;
      } else {
        rest.add(line);
        anchor = isAnchor(line) ? line : anchor;
      }
    }
    return new ManualBlocks(blocks, tidy(rest));
  }

  /** A newly generated file with these blocks, each below the comment that it stood below. */
  String into(String generated) {
    List<List<String>> groups = groups(generated);
    int last = 0;
    for (Block block : blocks) {
      int at = groups.size();
      for (int i = 0; i < groups.size(); i++) {
        if (block.anchor() != null && groups.get(i).contains(block.anchor())) {
          at = i + 1;
          break;
        }
      }
      at = Math.max(at, Math.min(last, groups.size()));
      groups.add(at, block.lines());
      last = at + 1;
    }
    return groups.stream()
        .map(group -> String.join("\n", group))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  /** What is separated by empty lines; a rebuild is never torn. */
  private static List<List<String>> groups(String text) {
    List<List<String>> groups = new ArrayList<>();
    List<String> group = new ArrayList<>();
    boolean inRebuild = false;
    for (String line : text.lines().toList()) {
      inRebuild = line.startsWith(REBUILD) || (inRebuild && !line.equals(END));
      if (line.isEmpty() && !inRebuild) {
        if (!group.isEmpty()) {
          groups.add(group);
        }
        group = new ArrayList<>();
      } else {
        group.add(line);
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static boolean isAnchor(String line) {
    return line.startsWith("-- ") && !line.startsWith(MARK);
  }

  /** Without the empty lines that were around a block. */
  private static String tidy(List<String> lines) {
    List<String> tidy = new ArrayList<>();
    for (String line : lines) {
      boolean follows = !tidy.isEmpty() && tidy.get(tidy.size() - 1).isBlank();
      if (!line.isBlank() || !(follows || tidy.isEmpty())) {
        tidy.add(line);
      }
    }
    while (!tidy.isEmpty() && tidy.get(tidy.size() - 1).isBlank()) {
      tidy.remove(tidy.size() - 1);
    }
    return String.join("\n", tidy) + "\n";
  }
}
