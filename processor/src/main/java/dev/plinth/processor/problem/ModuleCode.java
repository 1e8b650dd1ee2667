package dev.plinth.processor.problem;

/** What the entities of a module must not share, and the files that it gets. */
public enum ModuleCode implements ProblemCode {
  TABLE_TWICE(
      "PL1601", "%s and %s are both stored in table %s. Give one of them another @Table(name)."),
  CONSTRAINT_TWICE(
      "PL1602",
      "%s and %s are both named %s, and these names are unique in a database. Give one of them"
          + " another name."),
  OUTPUT_UNREADABLE("PL1603", "Files of an earlier compilation can't be used: %s."),
  OUTPUT_UNWRITABLE("PL1604", "%s can't be written: %s. Run a clean build."),
  SCHEMA_WRONG("PL1605", "The schema as a whole is wrong: %s."),
  PROVIDES_MISSING(
      "PL1606",
      "module %s does not provide %s, so nobody finds its entities at run time. Write in"
          + " module-info.java: provides dev.plinth.dao.EntityMapping with %s;");

  private final Wording wording;

  ModuleCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
