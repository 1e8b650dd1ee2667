package dev.plinth.migration.revision;

import java.util.ArrayList;
import java.util.List;

/** What git writes into a file when two branches changed its end differently. */
final class GitMerge {

  private GitMerge() {}

  static String conflict(String ours, String theirs) {
    List<String> left = ours.lines().toList();
    List<String> right = theirs.lines().toList();
    int common = 0;
    while (left.get(common).equals(right.get(common))) {
      common++;
    }
    List<String> merged = new ArrayList<>(left.subList(0, common));
    merged.add("<<<<<<< HEAD");
    merged.addAll(left.subList(common, left.size()));
    merged.add("=======");
    merged.addAll(right.subList(common, right.size()));
    merged.add(">>>>>>> feature");
    return String.join("\n", merged) + "\n";
  }
}
