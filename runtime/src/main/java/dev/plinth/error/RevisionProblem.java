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
      "there are %s heads (%s): run \"plinth merge\", or \"plinth rebase\" of one that ran nowhere; or"
          + " name the one to build on with --head"),
  SEVERAL_PARENTS(
      "\"%s\" means several revisions (%s) and a revision builds on one: run \"plinth merge\" first,"
          + " or name one of them"),
  NOTHING_TO_MERGE("%s builds on %s already, so there is nothing to merge: name two branches"),
  ONE_TO_MERGE("a merge needs two revisions, here is only %s: name another one"),
  MERGE_NOT_MOVABLE(
      "revision %s is a merge: delete its folder, run \"plinth index\", and merge again afterwards"),
  REBASE_ONTO_ITSELF(
      "%s is %s or builds on it, so it can't become its base: name another revision"),
  NO_OTHER_HEAD("there are %s other heads: say with --onto which revision to build on"),
  REWRITE_BELOW_MERGE(
      "revision %s can't be written anew, because %s needs it and another one: delete the folder of"
          + " that one first if it ran nowhere, run \"plinth index\", and merge again afterwards"),
  NOT_ADAPTABLE(
      "revision %s doesn't fit there: %s; correct the entities, delete its folder, run \"plinth"
          + " index\" and generate it again"),
  EDITED_BY_HAND(
      "%s was edited, and what is written anew would lose that: put your SQL between \"-- plinth:"
          + " step manual\" and \"-- plinth: end\", which stays, or restore the file"),
  APPLIED_REVISION(
      "revision %s ran on this database, so it stays as it is: put the change in a new revision, or"
          + " undo it here first with \"plinth downgrade\""),
  ONE_REVISION("\"%s\" means %s revisions: name one"),
  INVALID_ID(
      "%s \"%s\": choose a word of up to %s characters without spaces and : @ + / \\, that is not"
          + " head, heads or base and does not begin with -"),
  NAME_TAKEN("%s \"%s\": revision %s has this name already; choose another one"),
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
  NOT_FOR_DATABASE(
      "revision %s has SQL for %s, not for %s: name another database, or write %s and run \"plinth"
          + " index\""),
  UNREADABLE("%s can't be read: %s"),
  UNWRITABLE("%s can't be written: %s"),
  FOLDER_EXISTS("%s is there already"),
  SCHEMA_MISMATCH(
      "%s: its operations don't give the schema that was recorded when it was generated; run \"plinth"
          + " edit\" of it if it ran nowhere, or restore the file"),

  // A check of the folder
  EDITED_FILE(
      "%s was edited after it was generated: run \"plinth verify --record\", which proves that it ends"
          + " in the same schema"),
  ENTITIES_DIFFER(
      "the entities differ from the newest revision (%s): %s; run \"plinth revision"
          + " --autogenerate\""),

  // The database against the files
  EDITED_REVISION(
      "revision %s was edited after it ran here (%s): restore the file from version control and put"
          + " the change in a new revision, or undo it here first with \"plinth downgrade\"; if it still"
          + " ends in the same schema, \"plinth verify --record\" proves it"),
  HALF_DONE(
      "revision %s stopped halfway here: finish it with \"plinth upgrade\", or say with \"plinth"
          + " resolve\" what became of it"),
  HALF_UNDONE(
      "revision %s stopped halfway down here: finish that with \"plinth downgrade\" to the same"
          + " target, or say with \"plinth resolve\" what became of it"),
  NOT_UNFINISHED("no single revision \"%s\" stopped halfway on this database; those that did: %s"),
  NEEDS_OTHER_MODULE(
      "revision %s depends on %s, which is not applied here: run \"plinth upgrade %s --module %s\""
          + " first"),
  NEEDED_BY_OTHER_MODULE(
      "revision %1$s stays, because %2$s of module %3$s is applied and depends on it: run \"plinth"
          + " downgrade %2$s-1 --module %3$s\" first"),
  HISTORY_GAP(
      "the history says that revision %1$s is applied, and %2$s, on which it builds, is not: if what"
          + " %2$s does is in the database, mark it with \"plinth stamp %1$s\"; if not, undo %1$s"
          + " first with \"plinth downgrade %2$s-1\""),
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
  ENTITIES_WITHOUT_REVISIONS(
      "table %1$s of module %2$s is not in the database, and the class path has no revisions of that"
          + " module, only of %3$s: run \"plinth revision --autogenerate --module %2$s\"; if jars were"
          + " merged into one, let the tool append their files db-migrations/INDEX to each other"),
  UNKNOWN_DEPENDENCY("revision %s depends on %s, which is not there: add the module that has it"),
  MISSING_MODULE(
      "revision %s depends on %s, which is not on the class path: add the module that has it; if jars"
          + " were merged into one, let the tool append their files db-migrations/INDEX to each other");

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
