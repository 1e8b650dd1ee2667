package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.INVALID_ID;

import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Makes ids: a letter and seven letters or digits, without those that look like others. */
public final class RevisionIds {

  private static final String LETTERS = "abcdefghjkmnpqrstvwxyz";
  private static final String LETTERS_AND_DIGITS = LETTERS + "0123456789";
  private static final int LENGTH = 8;

  /** As long as the column of the history. */
  private static final int MAX_LENGTH = 40;

  private static final Pattern WORD = Pattern.compile("[^@:+\\s]+");
  private static final Pattern NO_FOLDER = Pattern.compile("-.*|.*[/\\\\].*");
  private static final Set<String> RESERVED = Set.of("head", "heads", "base");

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

  /**
   * Refuses what can be no id and no label: targets could not name it, or no folder could.
   *
   * @param what the option or file that says it, for the message
   */
  public static void requireWord(String what, String word) {
    if (!isWord(word) || NO_FOLDER.matcher(word).matches() || RESERVED.contains(word)) {
      throw INVALID_ID.about(what, word, MAX_LENGTH);
    }
  }

  /** Whether targets can name it: no {@code :}, {@code @}, {@code +} or space in it. */
  static boolean isWord(String id) {
    return WORD.matcher(id).matches() && id.length() <= MAX_LENGTH;
  }

  private static char pick(String from, RandomGenerator random) {
    return from.charAt(random.nextInt(from.length()));
  }
}
