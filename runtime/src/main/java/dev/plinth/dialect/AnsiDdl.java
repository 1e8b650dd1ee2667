package dev.plinth.dialect;

import dev.plinth.schema.Check;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.ReferentialAction;
import dev.plinth.schema.TableName;
import dev.plinth.schema.UniqueKey;
import java.util.List;
import java.util.stream.Collectors;

/** The clauses of DDL as the standard has them; a dialect overrides what it writes otherwise. */
public abstract class AnsiDdl {

  /** The name as it stands in SQL. */
  protected String quote(String name) {
    return Identifiers.quote(name);
  }

  /** The table as it stands in SQL, with its schema if it names one. */
  public String table(TableName name) {
    String schema = name.schema();
    return schema == null ? quote(name.name()) : quote(schema) + "." + quote(name.name());
  }

  /** Names, separated by commas. */
  public String names(List<String> names) {
    return names.stream().map(this::quote).collect(Collectors.joining(", "));
  }

  /** {@code constraint pk_t primary key (a, b)}. */
  public String primaryKey(PrimaryKey key) {
    return constraint(key.name()) + "primary key (" + names(key.columns()) + ")";
  }

  /** {@code constraint uq_t_a unique (a)}. */
  public String unique(UniqueKey key) {
    return constraint(key.name()) + "unique (" + names(key.columns()) + ")";
  }

  /** {@code constraint ck_t_a check (a > 0)}. */
  public String check(Check check) {
    return constraint(check.name()) + "check (" + check.expression() + ")";
  }

  /** {@code constraint fk_t_a_u foreign key (a) references u (id) on delete cascade}. */
  public String foreignKey(ForeignKey key) {
    return constraint(key.name()) + "foreign key (" + names(key.columns()) + ") " + references(key);
  }

  /** {@code references u (id) on delete cascade}. */
  protected String references(ForeignKey key) {
    StringBuilder sql = new StringBuilder("references ");
    sql.append(table(key.references().table()));
    sql.append(" (").append(names(key.references().columns())).append(')');
    sql.append(action(" on delete ", key.onDelete())).append(action(" on update ", key.onUpdate()));
    if (key.deferrable()) {
      sql.append(" deferrable initially ")
          .append(key.initiallyDeferred() ? "deferred" : "immediate");
    }
    return sql.toString();
  }

  /** {@code create unique index ix_t_a on t (a, b desc) where a > 0}. */
  public String createIndex(TableName table, Index index) {
    StringBuilder sql = new StringBuilder("create ");
    sql.append(index.unique() ? "unique index " : "index ").append(quote(index.name()));
    sql.append(" on ").append(table(table)).append(" (");
    sql.append(index.columns().stream().map(this::part).collect(Collectors.joining(", ")));
    sql.append(')');
    if (index.where() != null) {
      sql.append(" where ").append(index.where());
    }
    return sql.toString();
  }

  /** {@code constraint name } in front of what it names. */
  protected String constraint(String name) {
    return "constraint " + quote(name) + " ";
  }

  /** {@code column in ('A', 'B')}. */
  protected String isOneOf(String column, List<String> values) {
    return quote(column)
        + values.stream().map(TextLiteral::of).collect(Collectors.joining(", ", " in (", ")"));
  }

  private String part(IndexColumn part) {
    String name = part.name();
    String what = name == null ? "(" + part.expression() + ")" : quote(name);
    return part.descending() ? what + " desc" : what;
  }

  private static String action(String prefix, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : prefix + action.words();
  }
}
