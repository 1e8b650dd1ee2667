package dev.plinth.dialect;

import java.util.Set;

/**
 * What a database can do, stated once; nobody asks for its name instead.
 *
 * @param abilities what it can; everything else it can't
 * @param identifierBytes longest name in bytes of UTF-8, or {@link Integer#MAX_VALUE}
 * @param parameters most {@code ?} in one statement
 * @param timePrecision most digits of a fraction of a second that it stores
 */
public record Capabilities(
    Set<Capability> abilities, int identifierBytes, int parameters, int timePrecision) {

  /** Copies the set. */
  public Capabilities {
    abilities = Set.copyOf(abilities);
  }

  /** Whether the database can do this. */
  public boolean can(Capability ability) {
    return abilities.contains(ability);
  }
}
