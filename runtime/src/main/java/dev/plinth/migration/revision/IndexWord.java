package dev.plinth.migration.revision;

/** A word of {@code INDEX}: without spaces and commas, which separate words. */
final class IndexWord {

  private IndexWord() {}

  /** The word as it is written. */
  static String encode(String word) {
    String encoded = word.replace("%", "%25").replace(",", "%2C").replace(" ", "%20");
    return encoded.equals(IndexWriter.NOTHING) ? "%2D" : encoded;
  }

  /** The word that was written. */
  static String decode(String text) {
    return text.replace("%2D", "-").replace("%20", " ").replace("%2C", ",").replace("%25", "%");
  }
}
