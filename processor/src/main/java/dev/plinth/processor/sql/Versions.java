package dev.plinth.processor.sql;

import java.util.List;

/** The row before and after a change, which PostgreSQL lets a {@code returning} tell apart. */
final class Versions {
  private Versions() {}

  /** A scope inside of {@code outer} in which both versions of {@code target} have a name. */
  static Scope of(Relation target, Scope outer) {
    Scope versions = outer.child();
    versions.add(target.named("old").outer());
    versions.add(target.named("new").outer());
    return versions;
  }

  /** The same with the names of {@code inner} inside, whose first rows are those that change. */
  static Scope around(Scope inner, Scope outer) {
    List<Relation> relations = inner.relations();
    Scope versions = relations.isEmpty() ? outer : of(relations.get(0), outer);
    Scope scope = versions.child();
    relations.forEach(scope::add);
    inner.merged().forEach(scope::merge);
    return scope;
  }
}
