package dev.plinth.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one pass, so that all of them are reported together. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(ProblemCode code, SourceRef source, Object... arguments) {
    found.add(new Problem(code, source, List.of(arguments), ""));
  }

  /** Adds one whose place the source reference names only roughly. */
  public void addAt(String where, ProblemCode code, SourceRef source, List<Object> arguments) {
    found.add(new Problem(code, source, arguments, where));
  }

  public void addAll(Problems others) {
    found.addAll(others.found);
  }

  public boolean has(ProblemCode code) {
    return found.stream().anyMatch(problem -> problem.code() == code);
  }

  /** The same without those of one code. */
  public Problems without(ProblemCode code) {
    Problems others = new Problems();
    found.stream().filter(problem -> problem.code() != code).forEach(others.found::add);
    return others;
  }

  /** The same, each problem once. */
  public Problems distinct() {
    Problems distinct = new Problems();
    found.stream().distinct().forEach(distinct.found::add);
    return distinct;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order in which they were found. */
  public List<Problem> all() {
    return List.copyOf(found);
  }
}
