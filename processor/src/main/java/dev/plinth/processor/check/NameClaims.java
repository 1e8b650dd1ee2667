package dev.plinth.processor.check;

import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SourceRef;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that nobody may share; databases compare them without case. */
final class NameClaims {
  private final ProblemCode code;
  private final Map<String, Claim> first = new HashMap<>();

  /**
   * @param code tells about two owners and the name that they share
   */
  NameClaims(ProblemCode code) {
    this.code = code;
  }

  /**
   * Gives the name to the first that asks for it, and reports every other one. Returns whether it
   * was given.
   *
   * @param place where the name comes from; empty where that is not compiled now
   */
  boolean claim(String name, String owner, Optional<SourceRef> place, Problems problems) {
    Claim earlier = first.putIfAbsent(name.toLowerCase(Locale.ROOT), new Claim(name, owner, place));
    if (earlier != null) {
      place
          .or(earlier::place)
          .ifPresent(at -> problems.add(code, at, earlier.owner(), owner, earlier.shown(name)));
    }
    return earlier == null;
  }

  /** Who has the name. */
  Optional<String> owner(String name) {
    return Optional.ofNullable(first.get(name.toLowerCase(Locale.ROOT))).map(Claim::owner);
  }

  /** Who has a name, as it was written there. */
  private record Claim(String name, String owner, Optional<SourceRef> place) {

    /** The name that another one wants, which may be written in another way. */
    String shown(String wanted) {
      String quoted = "\"" + wanted + "\"";
      return name.equals(wanted)
          ? quoted
          : quoted + " (\"" + name + "\" differs from it only by case)";
    }
  }
}
