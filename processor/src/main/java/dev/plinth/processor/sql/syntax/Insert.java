package dev.plinth.processor.sql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert, with what it does to rows that are there.
 *
 * @param columns empty where they are not listed
 * @param rows null for default values or assignments
 * @param assignments of {@code insert … set}
 * @param conflicts of {@code on conflict} or {@code on duplicate key}
 * @param rowAlias the name of the new row in MySQL, or null
 * @param rowColumns what its columns are called instead
 */
public record Insert(
    List<CommonTable> commonTables,
    Source.Table target,
    List<Identifier> columns,
    @Nullable Query rows,
    List<Assignment> assignments,
    List<Conflict> conflicts,
    @Nullable Identifier rowAlias,
    List<Identifier> rowColumns,
    boolean replaces,
    boolean returns,
    List<Item> returning,
    Span span)
    implements Statement {

  /** What happens instead of the insert. */
  public record Conflict(
      List<Expression> target, List<Assignment> assignments, List<Expression> conditions) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.insert(this);
  }
}
