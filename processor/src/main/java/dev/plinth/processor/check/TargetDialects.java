package dev.plinth.processor.check;

import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The databases that the module is compiled for, as far as they are known. */
public final class TargetDialects {
  /** Java counts nanoseconds. */
  private static final int MOST_DIGITS = 9;

  private final List<Dialect> all;

  /**
   * @param names as the user writes them; unknown ones are a problem of their own
   */
  public TargetDialects(List<String> names) {
    this.all = Dialects.ALL.stream().filter(dialect -> names.contains(dialect.name())).toList();
  }

  public boolean has(String name) {
    return all.stream().anyMatch(dialect -> dialect.name().equals(name));
  }

  /** The name of the first that can't do this. */
  Optional<String> without(Capability ability) {
    return all.stream()
        .filter(dialect -> !dialect.capabilities().can(ability))
        .map(TargetDialects::shown)
        .findFirst();
  }

  /** The name of the first of which this is true. */
  Optional<String> with(Capability ability) {
    return all.stream()
        .filter(dialect -> dialect.capabilities().can(ability))
        .map(TargetDialects::shown)
        .findFirst();
  }

  /** The most digits after the second that all of them store. */
  int timePrecision() {
    return all.stream()
        .mapToInt(dialect -> dialect.capabilities().timePrecision())
        .min()
        .orElse(MOST_DIGITS);
  }

  /** The range of it in words, with the database that sets the limit. */
  String timeRange() {
    return all.stream()
        .min(Comparator.comparingInt(dialect -> dialect.capabilities().timePrecision()))
        .filter(dialect -> dialect.capabilities().timePrecision() < MOST_DIGITS)
        .map(
            dialect ->
                "0 to "
                    + dialect.capabilities().timePrecision()
                    + ", which is all that "
                    + shown(dialect)
                    + " keeps")
        .orElse("0 to " + MOST_DIGITS);
  }

  private static String shown(Dialect dialect) {
    return dialect.oldestVersion().product();
  }
}
