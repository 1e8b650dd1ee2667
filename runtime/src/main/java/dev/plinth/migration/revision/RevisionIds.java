package dev.plinth.migration.revision;

import java.util.random.RandomGenerator;

/** Makes ids: a letter and seven letters or digits, without those that look like others. */
public final class RevisionIds {

  private static final String LETTERS = "abcdefghjkmnpqrstvwxyz";
  private static final String LETTERS_AND_DIGITS = LETTERS + "0123456789";
  private static final int LENGTH = 8;

  private RevisionIds() {}

  /** A new id; two of them are never equal in practice (39 bits). */
  public static String next(RandomGenerator random) {
    StringBuilder id = new StringBuilder(LENGTH);
    // A leading letter: no tool ever takes an id for a number.
    id.append(pick(LETTERS, random));
    while (id.length() < LENGTH) {
      id.append(pick(LETTERS_AND_DIGITS, random));
    }
    return id.toString();
  }

  private static char pick(String from, RandomGenerator random) {
    return from.charAt(random.nextInt(from.length()));
  }
}
