package dev.plinth.processor.problem;

/** Interfaces with statements of their own. */
public enum DaoCode implements ProblemCode {
  DAO_FORM(
      "PL2201",
      "%s is %s, and @Dao belongs on an interface without type parameters that generated code can"
          + " name. Make it one."),
  DAO_METHOD_WITHOUT_SQL(
      "PL2202",
      "%s has no statement. Add @Sql, call it by what it does, as in findByName, give it a body with"
          + " default, or remove it."),
  DAO_PARAMETER(
      "PL2203",
      "parameter \"%s\" of %s is %s, which no parameter of a statement can be. Use a value that one"
          + " column holds, an entity, a record of values, or a List of values."),
  DAO_RESULT(
      "PL2204",
      "%s returns %s, which no row can become. Return an entity, a record of values, a value, an"
          + " Optional, List, Set, Map, Page, Stream or array of these, or nothing."),
  DAO_ENTITY_COLUMNS(
      "PL2205",
      "%s returns the entity %s, whose columns are read in their order. Select them with a star, as"
          + " in \"select u.* from user_account u\"."),
  SQL_STRAY(
      "PL2206",
      "@%s has no effect on %s, which is no statement of an interface with @Dao. Move it"
          + " there, or remove it."),
  DAO_METHOD_GENERIC(
      "PL2207", "%s has type parameters, and a statement has one type of result. Remove them."),
  DAO_MISSING(
      "PL2208",
      "%s has a statement that nothing runs, because %s is no DAO and none extends it. Add @Dao to"
          + " %2$s."),
  DAO_CUSTOM_RESULT(
      "PL2209",
      "%s of %s has a type that only the property behind a column knows how to read, and column"
          + " \"%s\" has no such property behind it. Select that column, or take what is stored."),
  DAO_CUSTOM_PARAMETER(
      "PL2210",
      "parameter \"%s\" of %s has a type that only the property behind a column knows how to store,"
          + " and no such column stands beside it. Compare it with that column, or pass what is"
          + " stored."),
  DAO_PAGE(
      "PL2211",
      "%s has pages or an order that don't fit. Return a Page or KeysetPage of entities and take one"
          + " Paging of them, or return entities otherwise and take one Sort or List of Sort of"
          + " them."),
  TRANSACTION_THROWS(
      "PL2213", "%s throws %s, which no transaction passes on. Wrap it in an unchecked exception."),
  TRANSACTION_STREAM(
      "PL2214",
      "%s returns a Stream, which is read after its transaction has ended. Return a List, or begin"
          + " the transaction where the stream is read."),
  DAO_NAME_TAKEN(
      "PL2215",
      "%s needs a class %s to run its statements, and another class is called so. Rename one of the"
          + " two."),
  DERIVED_SUBJECT(
      "PL2220",
      "\"%2$s\" in %1$s is not understood. Write By, OrderBy or First behind \"%3$s\", or add @Sql."),
  DERIVED_PROPERTY("PL2221", "%s: \"%s\" is no property of %s. %s"),
  DERIVED_WORD("PL2222", "%s: \"%s\" says nothing about %s. %s"),
  DERIVED_OPERATOR("PL2223", "%s: %s needs %s, and %s is %s. Ask for something else, or add @Sql."),
  DERIVED_PARAMETERS("PL2224", "%s asks for %s, and its parameters give %s. Add or remove some."),
  DERIVED_PARAMETER_TYPE("PL2225", "parameter \"%s\" of %s is %s and stands for %s. Use %s."),
  DERIVED_NULL(
      "PL2226",
      "parameter \"%s\" of %s may be null, which is never true of %s here. Remove @Nullable, or add"
          + " @Sql."),
  DERIVED_PARAMETER_UNKNOWN("PL2227", "parameter \"%s\" of %s is called as no property of %s. %s"),
  DERIVED_RESULT("PL2228", "%s returns %s. Return %s."),
  DERIVED_ENTITY(
      "PL2229",
      "%s does not tell which entity it is about. Let its interface extend Crud, or return one"
          + " entity, or add @Sql."),
  DERIVED_ALL_ROWS(
      "PL2230",
      "%s has no condition, so it is about all rows. Name properties, or write it as @Sql with"
          + " @AllRows."),
  DERIVED_COMPONENT("PL2231", "component \"%s\" of %s, which is %s, fits no property of %s. %s"),
  DERIVED_COMPONENT_NULL(
      "PL2232", "component \"%s\" of %s can't be null, and %s can be absent. Mark it @Nullable."),
  DERIVED_LIMIT(
      "PL2233",
      "%s has a Limit that it has no use for. Leave one of the limits, on a method that finds rows."),
  DERIVED_MANY(
      "PL2234",
      "%s: \"%s\" holds many entities, and a condition is about a value. Name a property of theirs,"
          + " as in %s.");

  private final Wording wording;

  DaoCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
