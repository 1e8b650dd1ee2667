package dev.plinth.query;

/** Which rows a join gives that have no counterpart. */
enum JoinKind {
  INNER("join", false, false),
  LEFT("left join", false, true),
  RIGHT("right join", true, false),
  FULL("full join", true, true),
  CROSS("cross join", false, false);

  private final String words;
  private final boolean leavesLeftEmpty;
  private final boolean leavesRightEmpty;

  JoinKind(String words, boolean leavesLeftEmpty, boolean leavesRightEmpty) {
    this.words = words;
    this.leavesLeftEmpty = leavesLeftEmpty;
    this.leavesRightEmpty = leavesRightEmpty;
  }

  String words() {
    return words;
  }

  /** Whether what stands before the join may be without a row. */
  boolean leavesLeftEmpty() {
    return leavesLeftEmpty;
  }

  /** Whether what is joined may be without a row. */
  boolean leavesRightEmpty() {
    return leavesRightEmpty;
  }
}
