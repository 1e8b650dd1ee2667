package dev.plinth.processor.method;

/** By which property rows are sorted. */
record DerivedOrder(DerivedPath path, boolean descending) {}
