package dev.plinth.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one pass, so that all of them are reported together. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(ProblemCode code, SourceRef source, Object... arguments) {
    found.add(new Problem(code, source, List.of(arguments)));
  }

  public void addAll(Problems others) {
    found.addAll(others.found);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order in which they were found. */
  public List<Problem> all() {
    return List.copyOf(found);
  }
}
