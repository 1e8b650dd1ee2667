package dev.plinth.dialect.h2;

import dev.plinth.dialect.AnsiColumnChange;
import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AlterColumn;
import java.util.Objects;

/** What H2 writes otherwise: conversions, identities by the whole definition, comments. */
final class H2ColumnChange extends AnsiColumnChange {
  private final H2Ddl ddl;

  H2ColumnChange(H2Ddl ddl, TableSchema table, Change<ColumnSchema> column, AlterColumn operation) {
    super(ddl, table, column, operation);
    this.ddl = ddl;
  }

  /** {@code comment on column t.c is '…'}. */
  static String comment(H2Ddl ddl, TableName table, ColumnSchema column) {
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
    Generated generated = column().generated();
    if (generated != null && change().before().generated() != null) {
      // What is computed can't be converted; all of it is said again.
      String notNull = change().before().nullable() ? "" : " not null";
      alter(ddl.type(column()) + " " + ddl.generated(generated) + notNull);
      return;
    }
    alter(
        "set data type "
            + ddl.type(column())
            + H2Conversions.of(change(), ddl.quote(column().name())));
  }

  /** Numbers that are there already are not given out again. */
  @Override
  protected void setIdentity() {
    Identity identity = Objects.requireNonNull(column().identity());
    alter(ddl.type(column()) + " " + ddl.identity(identity));
    alter("restart with " + freeNumber());
  }

  /** Never back: another table may take its numbers from the sequence too. */
  @Override
  protected void passNumbers(String sequence) {
    add(
        "alter sequence %1$s restart with greatest(%2$s, next value for %1$s)"
            .formatted(sequence, freeNumber()));
  }

  private String freeNumber() {
    return ddl.freeNumber(table().name(), column().name());
  }

  @Override
  protected void comment() {
    add(comment(ddl, table().name(), column()));
  }
}
