package dev.plinth.benchmark.contender;

/** What an observer of statements does here: as little as it can. One thread. */
public final class StatementLog {
  private long statements;
  private long characters;
  private long nanos;

  /** Takes note of a statement that took so long. */
  void add(String sql, long elapsedNanos) {
    statements++;
    characters += sql.length();
    nanos += elapsedNanos;
  }

  /** How many statements ran. */
  public long statements() {
    return statements;
  }

  @Override
  public String toString() {
    return statements + " statements, " + characters + " characters, " + nanos + " ns";
  }
}
