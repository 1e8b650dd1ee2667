package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a DAO's method, or a component of a record that it takes or returns.
 *
 * @param name as statements call it
 * @param components of the record that it is; empty for anything else
 */
public record DaoParameter(
    String name,
    TypeUse type,
    boolean nullable,
    Optional<List<DaoParameter>> components,
    SourceRef source) {
  public DaoParameter {
    components = components.map(List::copyOf);
  }
}
