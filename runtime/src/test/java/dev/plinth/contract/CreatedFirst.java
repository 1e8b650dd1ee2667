package dev.plinth.contract;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tables in an order in which rows can be inserted: what others refer to comes first. */
final class CreatedFirst {
  private CreatedFirst() {}

  /** Tables that refer to each other stay as they are. */
  static List<TableSchema> in(Schema schema) {
    List<TableSchema> ordered = new ArrayList<>();
    List<TableSchema> open = new ArrayList<>(schema.tables());
    while (!open.isEmpty()) {
      Set<TableName> waiting = new HashSet<>();
      open.forEach(table -> waiting.add(table.name()));
      List<TableSchema> free =
          open.stream()
              .filter(
                  table ->
                      table.foreignKeys().stream()
                          .map(key -> key.references().table())
                          .noneMatch(to -> waiting.contains(to) && !to.equals(table.name())))
              .toList();
      List<TableSchema> next = free.isEmpty() ? List.copyOf(open) : free;
      ordered.addAll(next);
      open.removeAll(next);
    }
    return ordered;
  }
}
