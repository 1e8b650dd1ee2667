package dev.plinth.migration.merge;

import java.util.List;

/**
 * Why two branches can't be brought together without a step.
 *
 * @param subject what both are about, as {@code column user_account.email}
 * @param reason why that matters
 * @param left what the one side does, as {@code b2c3d4e5: drop column user_account.email}
 * @param right what the other side does
 */
public record MergeConflict(String subject, String reason, List<String> left, List<String> right) {

  /** Copies the lists. */
  public MergeConflict {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** One sentence. */
  public String sentence() {
    return subject + ": " + reason;
  }
}
