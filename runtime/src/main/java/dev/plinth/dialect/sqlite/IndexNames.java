package dev.plinth.dialect.sqlite;

import dev.plinth.schema.Index;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.CreateIndex;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.DropTable;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.RenameIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which names of indexes a list of operations takes and frees: all tables share them. */
final class IndexNames {
  private final Set<String> taken = new HashSet<>();
  private final Set<String> freed = new HashSet<>();

  private IndexNames() {}

  /**
   * The names of all operations.
   *
   * @param states the schema before each operation
   */
  static IndexNames of(List<? extends Operation> operations, List<Schema> states) {
    IndexNames names = new IndexNames();
    for (int i = 0; i < operations.size(); i++) {
      names.add(operations.get(i), states.get(i));
    }
    return names;
  }

  private void add(Operation operation, Schema before) {
    if (operation instanceof CreateTable create) {
      create.definition().indexes().stream().map(Index::name).forEach(taken::add);
    } else if (operation instanceof CreateIndex create) {
      taken.add(create.index().name());
    } else if (operation instanceof RenameIndex rename) {
      taken.add(rename.to());
      freed.add(rename.name());
    } else if (operation instanceof DropIndex drop) {
      freed.add(drop.name());
    } else if (operation instanceof DropTable drop) {
      before.table(drop.table()).stream()
          .flatMap(table -> table.indexes().stream())
          .forEach(index -> freed.add(index.name()));
    }
  }

  /** Whether some index gets this name. */
  boolean isTaken(String name) {
    return taken.contains(name);
  }

  /** Whether some index gives this name up. */
  boolean isFreed(String name) {
    return freed.contains(name);
  }
}
