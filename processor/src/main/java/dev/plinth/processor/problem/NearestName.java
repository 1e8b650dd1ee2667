package dev.plinth.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a user meant by a name that does not exist. */
public final class NearestName {
  private static final int MOST_LISTED = 12;

  /** The fix as a sentence: the nearest name, or else all that there are. */
  public static String hint(String name, Collection<String> candidates) {
    if (candidates.isEmpty()) {
      return "There is none.";
    }
    return find(name, candidates)
        .map(nearest -> "Did you mean \"" + nearest + "\"?")
        .orElseGet(() -> "Known are: " + listed(candidates) + ".");
  }

  /** The candidate with the fewest typing errors, if they are few for the length of the name. */
  public static Optional<String> find(String name, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(name, candidate) <= tolerance(name))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String listed(Collection<String> candidates) {
    String all = String.join(", ", candidates.stream().limit(MOST_LISTED).toList());
    return candidates.size() > MOST_LISTED ? all + ", …" : all;
  }

  private static int tolerance(String name) {
    return Math.max(1, (name.length() + 1) / 3);
  }

  /** Insertions, deletions, substitutions and swaps of neighbours, whatever the case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int substitution = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(substitution, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }

  private NearestName() {}
}
