package dev.plinth.migration.merge;

/** How an operation deals with something of the schema. */
record Touch(Subject subject, Effect effect) {

  /** From the least to the most. */
  enum Effect {
    /** Rests on it as it is. */
    READS,
    /** Changes it in a way that nothing else rests on. */
    EXTENDS,
    /** Changes it, its name or its rows. */
    CHANGES
  }

  static Touch reads(Subject subject) {
    return new Touch(subject, Effect.READS);
  }

  static Touch extend(Subject subject) {
    return new Touch(subject, Effect.EXTENDS);
  }

  static Touch changes(Subject subject) {
    return new Touch(subject, Effect.CHANGES);
  }

  /** Whether it matters which of both comes first. */
  boolean conflictsWith(Touch other) {
    if (!subject.overlaps(other.subject)) {
      return false;
    }
    boolean oneReads = effect == Effect.READS || other.effect == Effect.READS;
    return oneReads
        ? effect == Effect.CHANGES || other.effect == Effect.CHANGES
        : effect == Effect.CHANGES
            || other.effect == Effect.CHANGES
            || subject.equals(other.subject);
  }
}
