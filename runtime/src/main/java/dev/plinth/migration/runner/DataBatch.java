package dev.plinth.migration.runner;

import org.jspecify.annotations.Nullable;

/**
 * What a batch of a {@link DataStep} did.
 *
 * @param rows how many rows it did
 * @param position where it ended, as the last key, at most 200 characters; null = nothing is left
 */
public record DataBatch(long rows, @Nullable String position) {

  /** A batch after which there are more. */
  public static DataBatch upTo(String position, long rows) {
    return new DataBatch(rows, position);
  }

  /** The last batch. */
  public static DataBatch last(long rows) {
    return new DataBatch(rows, null);
  }
}
