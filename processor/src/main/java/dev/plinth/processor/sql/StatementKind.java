package dev.plinth.processor.sql;

/** What a statement does as a whole. */
public enum StatementKind {
  SELECT,
  INSERT,
  UPDATE,
  DELETE,
  MERGE,
  /** Anything else: a call, a setting, DDL. */
  OTHER;

  /** Whether rows change, as far as that is known. */
  public boolean writes() {
    return this != SELECT && this != OTHER;
  }
}
