package dev.plinth.migration.runner;

import org.jspecify.annotations.Nullable;

/**
 * How far a revision came on a database on which it is more than one transaction.
 *
 * @param direction what was running, or null if the revision is one transaction there
 * @param probe what the catalogue said before the statement that is next, {@link #UNKNOWN} if it
 *     can't tell, or null if no statement was begun that could be half known
 * @param stepsHash of the statements up to the one that is next, that one included if there is a
 *     probe; null before the first one
 */
public record JournalEntry(
    @Nullable Direction direction, @Nullable String probe, @Nullable String stepsHash) {

  /** The probe of a statement whose effect no catalogue shows. */
  public static final String UNKNOWN = "unknown";

  /** Of a revision that was one transaction. */
  public static final JournalEntry NONE = new JournalEntry(null, null, null);
}
