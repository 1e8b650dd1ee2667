package dev.plinth.processor.method;

/**
 * What the name of a method says about one property.
 *
 * @param ignoresCase whether upper and lower case are the same
 */
record DerivedCondition(DerivedPath path, DerivedOperator operator, boolean ignoresCase) {}
