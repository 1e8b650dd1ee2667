package dev.plinth.processor;

import javax.annotation.processing.RoundEnvironment;

/** What a processor does round by round. */
interface Rounds {
  /** After a failure of ours nothing is done any more: one report is enough. */
  Rounds NONE =
      new Rounds() {
        @Override
        public void each(RoundEnvironment round) {}

        @Override
        public void last(RoundEnvironment round) {}
      };

  /** A round that may declare entities. */
  void each(RoundEnvironment round);

  /** After all of them; no source file may be written any more. */
  void last(RoundEnvironment round);
}
