package dev.plinth.processor.method;

import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.sql.BoundParameter;
import java.util.List;

/**
 * A condition with the parameters of the method that it takes.
 *
 * @param bound what stands for its {@code ?}, one for each column and value
 */
record DerivedTerm(
    DerivedCondition condition, List<DaoParameter> parameters, List<BoundParameter> bound) {
  DerivedTerm {
    parameters = List.copyOf(parameters);
    bound = List.copyOf(bound);
  }

  EntityProperty property() {
    return condition.path().property();
  }

  DerivedOperator operator() {
    return condition.operator();
  }

  /** Whether null means that the database has no value. */
  boolean mayBeNull() {
    return parameters.stream().anyMatch(DaoParameter::nullable);
  }
}
