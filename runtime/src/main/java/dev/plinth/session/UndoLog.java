package dev.plinth.session;

import java.util.ArrayList;
import java.util.List;

/** What a rollback takes back, in the order in which it was done; positions serve as savepoints. */
final class UndoLog {

  private final List<Runnable> undos = new ArrayList<>();
  private boolean written;
  private boolean writtenByOthers;

  /** Takes note of how to take back what was just done in memory. */
  void add(Runnable undo) {
    undos.add(undo);
  }

  /** Takes note that rows were written: what is read from now on may not outlive a rollback. */
  void markWritten() {
    written = true;
  }

  /** Like {@link #add}, for what needs to be taken back only if rows were written before. */
  void onceWritten(Runnable undo) {
    if (written) {
      undos.add(undo);
    }
  }

  /** Takes note that a data access object wrote rows: the session knows nothing about them. */
  void markWrittenByOthers() {
    written = true;
    writtenByOthers = true;
  }

  /** Like {@link #add}, for what needs to be taken back only if others wrote rows before. */
  void onceWrittenByOthers(Runnable undo) {
    if (writtenByOthers) {
      undos.add(undo);
    }
  }

  /** Where the log stands now. */
  int position() {
    return undos.size();
  }

  /** Takes back, last first, what was done after {@code position}. */
  void undoTo(int position) {
    while (undos.size() > position) {
      undos.remove(undos.size() - 1).run();
    }
  }

  /** Forgets all: the transaction is over. */
  void clear() {
    undos.clear();
    written = false;
    writtenByOthers = false;
  }
}
