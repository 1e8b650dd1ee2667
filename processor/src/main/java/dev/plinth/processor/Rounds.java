package dev.plinth.processor;

import javax.annotation.processing.RoundEnvironment;

/** What a processor does round by round. */
interface Rounds {
  /** A round that may declare entities. */
  void each(RoundEnvironment round);

  /** After all of them; no source file may be written any more. */
  void last(RoundEnvironment round);
}
