package dev.plinth.query;

/** The rows of a query in the from clause of another one. */
record DerivedSource(SelectTree query, String name) implements Source {}
