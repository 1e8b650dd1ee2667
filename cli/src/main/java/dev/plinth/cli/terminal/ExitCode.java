package dev.plinth.cli.terminal;

/** What the command leaves with. */
public final class ExitCode {

  /** Done, also if there was nothing to do. */
  public static final int OK = 0;

  /** The entities, or a check, have a fault. */
  public static final int FAULT = 1;

  /** Wrong arguments, settings or files. */
  public static final int INPUT = 2;

  /** A decision is needed. */
  public static final int DECISION = 3;

  /** It failed while running. */
  public static final int FAILED = 4;

  private ExitCode() {}
}
