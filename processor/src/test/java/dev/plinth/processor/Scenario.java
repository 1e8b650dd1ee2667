package dev.plinth.processor;

import org.jdbi.v3.core.Jdbi;

/**
 * Code over entities of a case and what was generated from them, on a database with their tables.
 */
public interface Scenario {
  void run(Jdbi jdbi);
}
