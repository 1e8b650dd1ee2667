package dev.plinth.schema.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two names look alike, from 0 to 1. */
final class NameLikeness {

  private static final double PREFIX_WEIGHT = 0.1;
  private static final int LONGEST_PREFIX = 4;

  /** Where a capital letter begins a new word. */
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private NameLikeness() {}

  /** The larger one of shared words and of shared letters. */
  static double of(String one, String other) {
    return Math.max(
        jaccard(words(one), words(other)),
        jaroWinkler(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)));
  }

  /** What two sets share, relative to all they hold; 1 if both are empty. */
  static double jaccard(Set<?> one, Set<?> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return 1;
    }
    long shared = one.stream().filter(other::contains).count();
    return (double) shared / (one.size() + other.size() - shared);
  }

  private static Set<String> words(String name) {
    String spaced = HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    return new HashSet<>(Arrays.asList(spaced.split("_")));
  }

  private static double jaroWinkler(String one, String other) {
    double jaro = jaro(one, other);
    int prefix = 0;
    int longest = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
    while (prefix < longest && one.charAt(prefix) == other.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
  }

  private static double jaro(String one, String other) {
    int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
    boolean[] taken = new boolean[other.length()];
    StringBuilder ofOne = new StringBuilder();
    for (int i = 0; i < one.length(); i++) {
      int end = Math.min(other.length(), i + window + 1);
      for (int j = Math.max(0, i - window); j < end; j++) {
        if (!taken[j] && one.charAt(i) == other.charAt(j)) {
          taken[j] = true;
          ofOne.append(one.charAt(i));
          break;
        }
      }
    }
    double matches = ofOne.length();
    return matches == 0
        ? 0
        : (matches / one.length()
                + matches / other.length()
                + (matches - transpositions(ofOne, other, taken)) / matches)
            / 3;
  }

  private static double transpositions(CharSequence ofOne, String other, boolean[] taken) {
    int different = 0;
    int at = 0;
    for (int j = 0; j < taken.length; j++) {
      if (taken[j] && other.charAt(j) != ofOne.charAt(at++)) {
        different++;
      }
    }
    return different / 2.0;
  }
}
