package dev.plinth.processor.sql;

import java.util.List;

/** The row before and after a change, which PostgreSQL lets a {@code returning} tell apart. */
enum Versions {
  /** There is none before, unless the insert has changed a row that was there. */
  INSERTED(false, true),
  UPDATED(true, true),
  DELETED(true, false),
  MERGED(false, false);

  private final boolean hasOld;
  private final boolean hasNew;

  Versions(boolean hasOld, boolean hasNew) {
    this.hasOld = hasOld;
    this.hasNew = hasNew;
  }

  /** A scope inside of {@code outer} in which both versions of {@code target} have a name. */
  Scope of(Relation target, Scope outer) {
    Scope versions = outer.child();
    versions.add(version(target, "old", hasOld));
    versions.add(version(target, "new", hasNew));
    return versions;
  }

  private static Relation version(Relation target, String name, boolean isThere) {
    Relation version = target.named(name);
    return isThere ? version : version.outer();
  }

  /** The same with the names of {@code inner} inside, whose first rows are those that change. */
  Scope around(Scope inner, Scope outer) {
    List<Relation> relations = inner.relations();
    Scope versions = relations.isEmpty() ? outer : of(relations.get(0), outer);
    Scope scope = versions.child();
    relations.forEach(scope::add);
    inner.merged().forEach(scope::merge);
    return scope;
  }
}
