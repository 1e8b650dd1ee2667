package dev.plinth.schema.operation;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL that changes rows and not the schema.
 *
 * @param sql one statement or several, each ending with a semicolon at the end of a line
 * @param undo SQL that leads back, or null if nothing does
 * @param touches the tables it reads or writes; empty = unknown, so that it may touch any
 */
public record ExecuteSql(String sql, @Nullable String undo, List<TableName> touches)
    implements Operation {

  private static final int SHOWN = 60;

  public ExecuteSql {
    touches = List.copyOf(touches);
  }

  /** SQL that nothing undoes and that may touch any table. */
  public ExecuteSql(String sql) {
    this(sql, null, List.of());
  }

  @Override
  public OperationKind kind() {
    return OperationKind.EXECUTE_SQL;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema;
  }

  /** Without {@link #undo()}, a comment that says what is not undone. */
  @Override
  public Operation reverse(Schema before) {
    return new ExecuteSql(undo == null ? comment() : undo, sql, touches);
  }

  @Override
  public String describe() {
    String line = sql.strip().replaceAll("\\s+", " ");
    return "execute " + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…");
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitExecuteSql(this);
  }

  private String comment() {
    return sql.strip()
        .lines()
        .map(line -> "-- " + line)
        .collect(Collectors.joining("\n", "-- nothing undoes this:\n", "\n"));
  }
}
