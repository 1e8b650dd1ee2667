package dev.plinth.dao;

/** Binds the values of a statement whose rows come in pages; generated code. */
@FunctionalInterface
public interface PageBinder {

  /** Binds from position 1 on. Returns the position behind the last one. */
  int bind(Execution run);
}
