package dev.plinth.processor.problem;

/** Interfaces with statements of their own. */
public enum DaoCode implements ProblemCode {
  DAO_FORM(
      "PL2201",
      "%s is %s, and @Dao belongs on an interface without type parameters that generated code can"
          + " name. Make it one."),
  DAO_METHOD_WITHOUT_SQL(
      "PL2202", "%s has no statement. Add @Sql, give it a body with default, or remove it."),
  DAO_PARAMETER(
      "PL2203",
      "parameter \"%s\" of %s is %s, which no parameter of a statement can be. Use a value that one"
          + " column holds, or a List of such."),
  DAO_RESULT(
      "PL2204",
      "%s returns %s, which no row can become. Return an entity, a record of values, a value, an"
          + " Optional, List or Stream of these, or nothing."),
  DAO_ENTITY_COLUMNS(
      "PL2205",
      "%s returns the entity %s, whose columns are read in their order. Select them with a star, as"
          + " in \"select u.* from user_account u\"."),
  SQL_STRAY(
      "PL2206",
      "@%s has no effect on %s, which is no abstract method of an interface with @Dao. Move it"
          + " there, or remove it."),
  DAO_METHOD_GENERIC(
      "PL2207", "%s has type parameters, and a statement has one type of result. Remove them."),
  DAO_MISSING(
      "PL2208",
      "%s has a statement that nothing runs, because %s is no DAO and none extends it. Add @Dao to"
          + " %2$s.");

  private final Wording wording;

  DaoCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
