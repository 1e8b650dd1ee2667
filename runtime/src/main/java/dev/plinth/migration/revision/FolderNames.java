package dev.plinth.migration.revision;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names revision folders: UTC time for people, id, and the message in short. */
final class FolderNames {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int SLUG_LENGTH = 40;

  private FolderNames() {}

  /** As {@code 20260922-101530-k7m2q9xw-add-orders}. */
  static String of(Instant created, String id, String message) {
    String slug = slug(message);
    return TIME.format(created) + "-" + id + (slug.isEmpty() ? "" : "-" + slug);
  }

  /** Whether a folder looks like one of a revision, so that it belongs into INDEX. */
  static boolean isOne(String name) {
    return name.matches("\\d{8}-\\d{6}-[^-]+(-.*)?");
  }

  private static String slug(String message) {
    String plain = Normalizer.normalize(message, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = words.substring(0, Math.min(words.length(), SLUG_LENGTH + 1));
    // Cuts at the end of a word.
    if (cut.length() > SLUG_LENGTH) {
      int end = cut.lastIndexOf('-');
      cut = cut.substring(0, end > 0 ? end : SLUG_LENGTH);
    }
    return cut.replaceAll("^-|-$", "");
  }
}
