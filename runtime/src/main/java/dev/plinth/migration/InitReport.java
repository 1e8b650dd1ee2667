package dev.plinth.migration;

import java.util.List;

/**
 * What {@code init} did.
 *
 * @param folder the folder of revisions
 * @param written the files that it wrote; empty if all was there
 */
public record InitReport(String folder, List<String> written) {

  /** Copies the list. */
  public InitReport {
    written = List.copyOf(written);
  }
}
