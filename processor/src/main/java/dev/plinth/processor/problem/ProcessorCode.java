package dev.plinth.processor.problem;

/** Options, and the processor itself. */
public enum ProcessorCode implements ProblemCode {
  MODULE_INVALID(
      "PL1701",
      "\"%s\" can't be the name of a module. Use letters, digits, dots, hyphens and underscores:"
          + " -Aplinth.module=main."),
  DIALECT_UNKNOWN("PL1702", "dialect \"%s\" in -Aplinth.dialects is unknown. %s"),
  INTERNAL(
      "PL1901", "Plinth failed, which is a mistake of Plinth and not yours: %s. Please report it.");

  private final Wording wording;

  ProcessorCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
