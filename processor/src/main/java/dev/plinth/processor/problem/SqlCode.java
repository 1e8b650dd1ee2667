package dev.plinth.processor.problem;

/** Hand-written SQL. */
public enum SqlCode implements ProblemCode {
  SQL_TEXT_EMPTY("PL2101", "The SQL is empty. Write one statement."),
  SQL_OPEN("PL2102", "The SQL has a %s that never ends. Close it with %s."),
  SQL_STRAY_CLOSE("PL2103", "\"%s\" closes nothing. Remove it, or add the \"%s\" that is missing."),
  SQL_SEVERAL(
      "PL2104",
      "A second statement begins at \"%s\". Write one statement per method, and call several in a"
          + " transaction."),
  SQL_TOO_DEEP(
      "PL2105",
      "The SQL is nested more than %s levels deep. Name the inner parts in a with clause."),
  SQL_PLACEHOLDER(
      "PL2106",
      "\"%s\" stands for a parameter without a name. Write :name, with the name of a parameter of"
          + " the method."),
  SQL_OPTIONAL_WRONG("PL2107", "%s."),
  SQL_UNEXPECTED("PL2108", "%s is not expected here. %s"),
  SQL_REFUSED_BY_SQLITE(
      "PL2109",
      "SQLite refuses the statement: %s. Correct it, or leave sqlite out of -Aplinth.dialects."),
  SQL_TABLE_UNKNOWN("PL2110", "table \"%s\" not found. %s"),
  SQL_COLUMN_NOT_FOUND("PL2111", "column \"%s\" not found in %s. %s"),
  SQL_NAME_UNKNOWN("PL2112", "column \"%s\" not found. %s"),
  SQL_ALIAS_UNKNOWN("PL2113", "\"%s\" is no table or alias here. %s"),
  SQL_COLUMN_AMBIGUOUS("PL2114", "column \"%s\" is in %s. Say which is meant, as in %s."),
  SQL_ALIAS_TWICE("PL2115", "Two tables are called \"%s\" here. Give one of them an alias."),
  SQL_COLUMN_COUNT("PL2116", "%s has %s, and %s expected. Add or remove some."),
  SQL_COLUMN_TWICE("PL2117", "column \"%s\" is written twice. Remove one of the two."),
  SQL_COLUMN_MISSING(
      "PL2118",
      "The insert leaves out %s of %s, which can't be NULL and have no default. Add them."),
  SQL_VALUE_TYPE(
      "PL2119", "column \"%s\" is %s, and its new value is %s. Cast it, or set another column."),
  SQL_PARAMETER_UNKNOWN("PL2120", "parameter \":%s\" has no argument. %s"),
  SQL_PARAMETER_UNUSED(
      "PL2121",
      "parameter \"%s\" of the method is not in the SQL. Write :%1$s where it belongs, or remove"
          + " it."),
  SQL_PARAMETER_TYPE("PL2122", "parameter \":%s\" is %s and stands beside %s. Use %s."),
  SQL_PARAMETER_COLLECTION(
      "PL2123",
      "parameter \":%s\" is %s, and many values can stand only in \"in (:%1$s)\". Write that, or"
          + " use one value."),
  SQL_PARAMETER_COMPOSITE(
      "PL2124",
      "parameter \":%s\" is %s, which is no single value. Say which property is meant, as in"
          + " :%1$s.%s."),
  SQL_PARAMETER_PROPERTY("PL2125", "property \"%s\" not found in %s. %s"),
  SQL_PARAMETER_ABSENT(
      "PL2126",
      "parameter \":%s\" is not there where \"%s\" is null, which it may be. Put what needs it"
          + " between /* if :%2$s */ and /* end */, or remove @Nullable."),
  SQL_NULL_COMPARED(
      "PL2127",
      "Nothing equals NULL or differs from it, so this is never true. Write is null or is not"
          + " null."),
  SQL_WINDOW_UNKNOWN("PL2129", "window \"%s\" not found. %s"),
  SQL_VALUE_NULL("PL2128", "%s can't be NULL. Give it a value, or leave it as it is."),
  SQL_RESULT_WITHOUT_COMPONENT(
      "PL2130",
      "column \"%s\" of the result has no place in %s. %s Add a component, rename the column with"
          + " as, or leave it out."),
  SQL_COMPONENT_WITHOUT_RESULT(
      "PL2131", "component \"%s\" of %s has no column in the result. Select it as \"%s\". %s"),
  SQL_COMPONENT_TYPE("PL2132", "%s is %s, and %s is %s. Use %s."),
  SQL_COMPONENT_NULL(
      "PL2133", "%s can't be null, and %s can be NULL. Mark it @Nullable, or use coalesce."),
  SQL_RESULT_TWICE(
      "PL2134", "Two columns of the result fill \"%s\" of %s. Rename one of them with as."),
  SQL_RESULT_COUNT(
      "PL2135", "The result has %s, and %s takes one. Select one, or return a record."),
  SQL_RESULT_UNNAMED(
      "PL2136",
      "This expression has no name, so that no component of %s is filled with it. Add one with"
          + " as."),
  SQL_STAR_UNKNOWN(
      "PL2137",
      "The columns of the result are not known, so %s can't be filled. List them instead of the"
          + " star."),
  SQL_ENTITY_WITHOUT_RESULT(
      "PL2138",
      "component \"%s\" of %s is an entity, and its columns do not stand side by side in the result."
          + " Select them with a star of %s and its alias, as in \"select u.*\"."),
  SQL_ALL_ROWS(
      "PL2140",
      "The %s has no condition, so it is about all rows. Add where, or mark the method @AllRows."),
  SQL_WRITES(
      "PL2141",
      "The statement writes here, and the method only reads. Remove the one or the other."),
  SQL_RESULT_LOST(
      "PL2142", "The query has a result, and the method returns nothing. Give it a return type."),
  SQL_ROWS_MISSING(
      "PL2143",
      "The %s returns no rows, and the method returns %s. Add returning, or return the count as"
          + " int."),
  SQL_PAGE_LIMITED(
      "PL2144", "The query of a page has a limit of its own. Remove it; the page adds one."),
  SQL_PAGE_OF_WRITE(
      "PL2145",
      "The method returns a page, and the statement is no query. Return something else, or write a"
          + " select."),
  SQL_DECIMAL_TEXT(
      "PL2146",
      "%s is text on SQLite, because it has too many digits, so it can't be %s there. Give it a"
          + " precision of at most 15, or at most 18 without fraction, or do it in Java."),
  SQL_JSON_TEXT(
      "PL2149",
      "%s is JSON, which MySQL finds equal to no text. Compare with JSON, as in cast(:value as"
          + " json), or a part of it, as in json_value(data, '$.name').");

  private final Wording wording;

  SqlCode(String id, String text) {
    this.wording = new Wording(id, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
