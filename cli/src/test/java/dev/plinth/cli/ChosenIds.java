package dev.plinth.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

/** A source of chance that makes the next revisions get these ids. */
final class ChosenIds implements RandomGenerator {

  private static final String LETTERS = "abcdefghjkmnpqrstvwxyz";
  private static final String LETTERS_AND_DIGITS = LETTERS + "0123456789";

  private final Deque<Character> characters = new ArrayDeque<>();

  void add(List<String> ids) {
    ids.forEach(id -> id.chars().forEach(c -> characters.add((char) c)));
  }

  @Override
  public int nextInt(int bound) {
    return (bound == LETTERS.length() ? LETTERS : LETTERS_AND_DIGITS)
        .indexOf(characters.removeFirst());
  }

  @Override
  public long nextLong() {
    throw new UnsupportedOperationException();
  }
}
