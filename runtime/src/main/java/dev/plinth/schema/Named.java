package dev.plinth.schema;

/** Anything of a schema that is found by its name. */
public interface Named {

  /** The name as written in the snapshot; letter case counts. */
  String name();
}
