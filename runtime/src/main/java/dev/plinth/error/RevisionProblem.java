package dev.plinth.error;

/** What can be wrong with revisions, their files, a target or the state of a database. */
public enum RevisionProblem {
  // The graph
  SELF_LOOP("revision %s names itself as its parent: correct \"parents\" in its revision.json"),
  CYCLE("revisions form a cycle, %s: correct \"parents\" in one revision.json"),
  DEPENDENCY_CYCLE(
      "revisions depend on each other in a cycle, %s: correct \"dependsOn\" in one revision.json"),
  DUPLICATE_REVISION(
      "revision %s is there twice: delete one of the folders and run \"plinth index\""),
  UNKNOWN_PARENT(
      "revision %s builds on %s, which is not there: restore its folder, or correct revision.json"
          + " and run \"plinth index\""),

  // Targets
  INVALID_TARGET(
      "\"%s\" is no target: use an id or the start of one, head, heads, base, +N, -N, id+N, id-N or"
          + " base+N"),
  UNKNOWN_REVISION("no revision starts with \"%s\": \"plinth history\" lists them"),
  AMBIGUOUS_PREFIX("\"%s\" is the start of several revisions (%s): write more letters"),
  SEVERAL_HEADS("there are %s heads (%s): name one of them, or say \"heads\" for all"),
  FORK(
      "there are %s heads (%s): name the one to build on with --head; or delete the folder of the"
          + " one that ran nowhere, run \"plinth index\" and generate it again"),
  RELATIVE_NOT_REACHABLE("\"%s\" leads nowhere: %s"),
  AMBIGUOUS_WALK("\"%s\" comes to a fork at %s (%s): name the revision you mean"),
  AMBIGUOUS_CURRENT(
      "\"%s\" is ambiguous, the database is at several revisions (%s): name the revision you mean"),
  INVALID_DOWNGRADE_TARGET("revision %s is not applied, so there is no way down to it"),

  // INDEX
  MISSING_FOLDER(
      "%s is not there, or is no folder: run \"plinth init\", or say where with --migrations"),
  MISSING_INDEX("%s has no file INDEX: run \"plinth index\""),
  CONFLICT_MARKS(
      "%s line %s has a conflict mark of a merge: two branches added a revision; run \"plinth"
          + " index\", then \"plinth heads\""),
  NEWER_FORMAT("%s has format %s, this Plinth reads up to format %s: use a newer Plinth"),
  CORRUPT_INDEX("%s line %s: %s; run \"plinth index\" to write it again"),
  OUTDATED_INDEX("%s is out of date, %s run \"plinth index\""),

  // Revision folders
  CORRUPT_REVISION("%s: %s; correct it, or restore the file from version control"),
  MISSING_FILE("%s has no %s: restore it from version control"),
  UNREADABLE("%s can't be read: %s"),
  UNWRITABLE("%s can't be written: %s"),
  FOLDER_EXISTS("%s is there already"),
  SCHEMA_MISMATCH(
      "%s: its operations don't give the schema that was recorded when it was generated; restore"
          + " the file, or delete the revision and generate it again"),

  // The database against the files
  EDITED_REVISION(
      "revision %s was edited after it ran here (%s): restore the file from version control and put"
          + " the change in a new revision, or undo it here first with \"plinth downgrade\""),
  DATABASE_AHEAD(
      "the database has revisions that are unknown here (%s): it was upgraded by newer code; run"
          + " that, or restore their folders"),
  PENDING_REVISIONS("the database is behind the code by %s (%s): run \"plinth upgrade head\""),
  SCHEMA_DIFFERS(
      "the entities of module %s differ from its newest revision: run \"plinth revision"
          + " --autogenerate\""),
  TABLES_WITHOUT_HISTORY(
      "the database has tables (%s) but no history of revisions: if they are those of a revision,"
          + " run \"plinth stamp\" with its id; if they are none of this application's, run \"plinth"
          + " stamp base\""),
  MODULE_CYCLE("modules depend on each other in a cycle, %s: remove one \"dependsOn\""),
  MODULE_TWICE(
      "module %s has revisions in two places, %s and %s: give each module its own name with"
          + " -Aplinth.module"),
  NO_REVISIONS(
      "there are no revisions on the class path (%s): run \"plinth revision --autogenerate\""),
  UNKNOWN_DEPENDENCY("revision %s depends on %s, which is not there: add the module that has it");

  private final String sentence;

  RevisionProblem(String sentence) {
    this.sentence = sentence;
  }

  /** The exception that says so about {@code subjects}. */
  public RevisionException about(Object... subjects) {
    return new RevisionException(this, String.format(sentence, subjects), null);
  }

  /** The exception that says so about {@code subjects}, because of {@code cause}. */
  public RevisionException because(Throwable cause, Object... subjects) {
    return new RevisionException(this, String.format(sentence, subjects), cause);
  }
}
