package dev.plinth.processor.model;

/** How rows of another table are connected with this one. */
public enum ToManyKind {
  /** By a foreign key of theirs. */
  FOREIGN_KEY,

  /** By a foreign key of theirs that is unique: there is one at most. */
  ONE,

  /** By a join table that this side declares. */
  JOIN_TABLE,

  /** By a join table that the other side declares. */
  OTHER_SIDE
}
