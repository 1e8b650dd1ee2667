package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.AnsiColumnChange;
import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Identity;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AlterColumn;
import java.util.Objects;

/** Changes one column of PostgreSQL in place. */
final class PostgresqlColumnChange extends AnsiColumnChange {
  private static final String IN_UTC = "pg_temp.plinth_in_utc";

  private final PostgresqlDdl ddl;

  PostgresqlColumnChange(
      PostgresqlDdl ddl, TableSchema table, Change<ColumnSchema> column, AlterColumn operation) {
    super(ddl, table, column, operation);
    this.ddl = ddl;
  }

  /** {@code comment on column t.c is '…'}. */
  static String comment(PostgresqlDdl ddl, TableName table, ColumnSchema column) {
    String text = column.comment();
    return "comment on column "
        + ddl.table(table)
        + "."
        + ddl.quote(column.name())
        + " is "
        + (text == null ? "null" : TextLiteral.of(text));
  }

  @Override
  protected void changeType() {
    String name = ddl.quote(column().name());
    String type = "set data type " + ddl.typeAndCollation(column());
    if (!PostgresqlConversions.crossesZones(change())) {
      alter(type + PostgresqlConversions.of(change(), name));
      return;
    }
    // A cast of an array takes the zone of the session, and "using" can't look at the elements.
    add(
        "create function %s(%s) returns %s language sql set time zone 'UTC' as 'select $1::%3$s'"
            .formatted(IN_UTC, PostgresqlTypes.of(change().before()), ddl.type(column())));
    alter(type + " using " + IN_UTC + "(" + name + ")");
    add("drop function " + IN_UTC);
  }

  /** Numbers that are there already are not given out again. */
  @Override
  protected void setIdentity() {
    Identity identity = Objects.requireNonNull(column().identity());
    if (change().before().identity() == null) {
      alter("add " + ddl.identity(identity));
      add(
          "select setval(pg_get_serial_sequence(%s, %s), max(%s)) from %s"
              .formatted(
                  TextLiteral.of(ddl.table(table().name())),
                  TextLiteral.of(column().name()),
                  ddl.quote(column().name()),
                  ddl.table(table().name())));
    } else {
      String when = identity.always() ? "always " : "by default ";
      alter("set generated " + when + ddl.sequenceOptions(identity));
    }
  }

  /** Never back: another table may take its numbers from the sequence too. */
  @Override
  protected void passNumbers(String sequence) {
    add(
        "select setval(%1$s, max(%2$s)) from %3$s having max(%2$s) >= (select last_value from %4$s)"
            .formatted(
                TextLiteral.of(sequence),
                ddl.quote(column().name()),
                ddl.table(table().name()),
                sequence));
  }

  @Override
  protected void comment() {
    add(comment(ddl, table().name(), column()));
  }
}
