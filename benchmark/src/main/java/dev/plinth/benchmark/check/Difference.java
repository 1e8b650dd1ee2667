package dev.plinth.benchmark.check;

/** Says where two long texts differ. */
final class Difference {

  private static final int AROUND = 60;

  private Difference() {}

  /** The surroundings of the first difference. */
  static String between(String expected, String found) {
    int at = 0;
    while (at < expected.length()
        && at < found.length()
        && expected.charAt(at) == found.charAt(at)) {
      at++;
    }
    return "expected …" + around(expected, at) + "… but found …" + around(found, at) + "…";
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
  }
}
