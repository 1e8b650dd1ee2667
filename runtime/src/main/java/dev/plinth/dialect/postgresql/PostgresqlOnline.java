package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.Identifiers;
import dev.plinth.dialect.OnlineStatements;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.operation.Operation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The statements of ours that would lock a table for as long as they read it, in steps that lock it
 * for a moment: indexes are built concurrently and become constraints then; checks and foreign keys
 * hold for new rows at first and are validated next, and so is what lets a column be not null.
 */
final class PostgresqlOnline implements OnlineStatements {

  private static final String NAME =
      "((?:\"(?:[^\"]|\"\")+\"|[^\\s\".]+)(?:\\.(?:\"(?:[^\"]|\"\")+\"|[^\\s\".]+))?)";
  private static final String TABLE = "alter table " + NAME + " ";

  private static final Pattern CREATE_INDEX = pattern("create (unique )?index (.*)");
  private static final Pattern DROP_INDEX = pattern("drop index (.*)");
  private static final Pattern KEY =
      pattern(
          TABLE
              + "add constraint "
              + NAME
              + " (unique|primary key)( nulls not distinct)? (\\(.*\\))");
  private static final Pattern CONDITION =
      pattern(TABLE + "add constraint " + NAME + " (?:check|foreign key) .*");
  private static final Pattern NOT_NULL = pattern(TABLE + "alter column " + NAME + " set not null");
  private static final Pattern ROWS = pattern("update .*");

  @Override
  public List<String> of(Operation operation, Schema before, List<String> statements) {
    return statements.stream().flatMap(PostgresqlOnline::steps).toList();
  }

  private static Stream<String> steps(String sql) {
    Matcher index = CREATE_INDEX.matcher(sql);
    if (index.matches()) {
      String unique = index.group(1) == null ? "" : index.group(1);
      return Stream.of("create " + unique + "index concurrently " + index.group(2));
    }
    Matcher drop = DROP_INDEX.matcher(sql);
    if (drop.matches()) {
      return Stream.of("drop index concurrently " + drop.group(1));
    }
    Matcher key = KEY.matcher(sql);
    if (key.matches()) {
      return key(key);
    }
    Matcher condition = CONDITION.matcher(sql);
    if (condition.matches()) {
      return validated(sql, condition.group(1), condition.group(2));
    }
    Matcher notNull = NOT_NULL.matcher(sql);
    if (notNull.matches()) {
      return notNull(sql, notNull.group(1), notNull.group(2));
    }
    return ROWS.matcher(sql).matches() ? Stream.of(COMMIT, sql, COMMIT) : Stream.of(sql);
  }

  private static Stream<String> key(Matcher key) {
    String nulls = key.group(4) == null ? "" : key.group(4);
    return Stream.of(
        "create unique index concurrently "
            + key.group(2)
            + " on "
            + key.group(1)
            + " "
            + key.group(5)
            + nulls,
        "alter table "
            + key.group(1)
            + " add constraint "
            + key.group(2)
            + " "
            + key.group(3)
            + " using index "
            + key.group(2));
  }

  private static Stream<String> validated(String add, String table, String constraint) {
    return Stream.of(
        add + " not valid",
        COMMIT,
        "alter table " + table + " validate constraint " + constraint,
        COMMIT);
  }

  /** A check that was validated says that nobody has to look for nulls again. */
  private static Stream<String> notNull(String set, String table, String column) {
    String check =
        Identifiers.quote(
            ConstraintNames.check(TableName.of("plinth_not_null"), column.replace("\"", "")));
    String add =
        "alter table " + table + " add constraint " + check + " check (" + column + " is not null)";
    return Stream.concat(
        validated(add, table, check),
        Stream.of(set, "alter table " + table + " drop constraint " + check));
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL);
  }
}
