package dev.plinth.dialect.sqlite;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.TableSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to one table within a segment of operations, over all its names. */
final class TableChange {
  /** How the operations on the table are written. */
  enum Way {
    /** Each by its own statement. */
    IN_PLACE,
    /** The table is new: one create statement that has them all. */
    CREATED,
    /** One rebuild that has them all, at the place of the last one. */
    REBUILT,
    /** The table goes in the end: nothing but the drop. */
    DROPPED
  }

  private Way way;
  private int last = -1;
  private final Set<String> added = new HashSet<>();
  private final Map<String, ForeignKey> inlined = new HashMap<>();
  private @Nullable TableRebuild rebuild;

  TableChange(Way way) {
    this.way = way;
  }

  Way way() {
    return way;
  }

  void become(Way other) {
    way = other;
  }

  /** Index of the last operation that a create statement or a rebuild has in it. */
  int last() {
    return last;
  }

  void reaches(int operation) {
    last = operation;
  }

  /** A column that is added in place and starts with nulls. */
  void addsEmpty(String column) {
    added.add(column);
  }

  /** Puts the foreign key into the definition of a column that is added, if it can stand there. */
  boolean inline(ForeignKey foreignKey) {
    String column = foreignKey.columns().get(0);
    if (foreignKey.columns().size() != 1
        || !added.contains(column)
        || inlined.containsKey(column)) {
      return false;
    }
    inlined.put(column, foreignKey);
    return true;
  }

  /** The column gets another name: what was said of it holds no longer. */
  void forget(String column) {
    added.remove(column);
  }

  @Nullable ForeignKey inlinedOf(String column) {
    return inlined.get(column);
  }

  /** The rebuild that is being collected, or null. */
  @Nullable TableRebuild rebuild() {
    return rebuild;
  }

  /** The rebuild that is being collected; it begins with the table as it is before. */
  TableRebuild rebuildOf(TableSchema before) {
    TableRebuild collecting = rebuild;
    if (collecting == null) {
      collecting = new TableRebuild(before);
      rebuild = collecting;
    }
    return collecting;
  }

  /** The rebuild is written; the next operation begins another one. */
  void finished() {
    rebuild = null;
  }
}
