package dev.plinth.error;

/** What can be wrong with a file that describes a schema; the first subject is always the file. */
public enum SchemaFileProblem {
  CONFLICT_MARKS(
      "%s line %s has a conflict mark of a merge: resolve the conflict, or compile again if the"
          + " file is generated"),
  SYNTAX("%s line %s is no JSON: %s"),
  NEWER_FORMAT("%s has format %s, this Plinth reads up to format %s: use a newer Plinth"),
  UNKNOWN_KEY("%s line %s: unknown key \"%s\"%s"),
  MISSING_KEY("%s line %s: the key \"%s\" is missing"),
  WRONG_VALUE("%s line %s: %s"),

  // Fragments of entities
  UNREADABLE("%s can't be read: %s"),
  MISSING_FRAGMENT("%s is missing, although the class is there: run a clean build"),
  TRUNCATED_INDEX("%s ends too early: run a clean build"),
  NAME_CLAIMED_TWICE(
      "%s: %s and %s both claim the name %s for a table or view: give one of them another name"),
  ENUM_CLAIMED_TWICE(
      "%s: %s and %s both define the enum type %s with other values: rename one of them"),
  NO_SNAPSHOT("%s holds no entities compiled by Plinth: compile first"),
  OTHER_MODULE("%s holds no module %s, but %s: name it with --module, or -Aplinth.module"),
  SEVERAL_MODULES("%s holds the modules %s: name one of them with --module");

  private final String sentence;

  SchemaFileProblem(String sentence) {
    this.sentence = sentence;
  }

  /** The exception that says so about {@code file} and what else the sentence needs. */
  public SchemaFileException in(String file, Object... subjects) {
    Object[] all = new Object[subjects.length + 1];
    all[0] = file;
    System.arraycopy(subjects, 0, all, 1, subjects.length);
    return new SchemaFileException(this, file, String.format(sentence, all));
  }
}
