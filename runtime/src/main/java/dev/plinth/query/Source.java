package dev.plinth.query;

/** Where rows come from: what stands in a from clause. */
sealed interface Source permits TableSource, DerivedSource, CommonSource {

  /** The name by which columns are qualified, unquoted. */
  String name();
}
