package dev.plinth.session;

import dev.plinth.dao.Execution;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StatementSource;
import dev.plinth.error.StaleRowException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the rows of join tables, those of one statement as one batch. */
final class PairWriter {

  private final StatementSource source;
  private final PairChanges changes;

  PairWriter(StatementSource source, PairChanges changes) {
    this.source = source;
    this.changes = changes;
  }

  /** Deletes the pairs that are gone, and all of deleted entities. */
  void delete() {
    if (changes.isEmpty()) {
      return;
    }
    byRelation(changes.removed()).values().forEach(this::deletePairs);
    Map<EntityType<?>, List<EntityEntry<?>>> cleared = new LinkedHashMap<>();
    for (EntityEntry<?> entry : changes.cleared()) {
      cleared.computeIfAbsent(entry.type(), type -> new ArrayList<>()).add(entry);
    }
    cleared.forEach(this::clear);
  }

  /** Inserts the new pairs. */
  void insert() {
    if (changes.added().isEmpty()) {
      return;
    }
    byRelation(changes.added()).values().forEach(this::insertPairs);
  }

  private static Map<JoinedRelation<?, ?>, List<Pair<?, ?>>> byRelation(List<Pair<?, ?>> pairs) {
    Map<JoinedRelation<?, ?>, List<Pair<?, ?>>> sorted = new LinkedHashMap<>();
    for (Pair<?, ?> pair : pairs) {
      sorted.computeIfAbsent(pair.relation(), relation -> new ArrayList<>()).add(pair);
    }
    return sorted;
  }

  private void clear(EntityType<?> type, List<EntityEntry<?>> entries) {
    for (JoinedRelation<?, ?> join : type.joins()) {
      send(join.deleteAll(), entries, PairWriter::bindKey);
    }
    for (JoinedRelation<?, ?> joiner : type.joiners()) {
      if (joiner.inverse() == null) {
        send(joiner.deleteAllOfElement(), entries, PairWriter::bindKey);
      }
    }
  }

  private void deletePairs(List<Pair<?, ?>> pairs) {
    JoinedRelation<?, ?> relation = pairs.get(0).relation();
    int[] counts = send(relation.delete(), pairs, PairWriter::bind);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == 0) {
        throw new StaleRowException(relation.table(), pairs.get(i));
      }
    }
  }

  private void insertPairs(List<Pair<?, ?>> pairs) {
    send(pairs.get(0).relation().insert(), pairs, PairWriter::bind);
  }

  private <R> int[] send(SqlStatement sql, List<R> rows, FlushRunner.Binder<R> binder) {
    try (Execution execution = source.prepare(sql)) {
      return FlushRunner.send(execution, rows, binder);
    }
  }

  private static <E> void bindKey(Execution execution, EntityEntry<E> entry) {
    entry.type().mapping().bindKey(execution, 1, entry.presentKey());
  }

  private static void bind(Execution execution, Pair<?, ?> pair) {
    EntityEntry<?> owner = pair.owner();
    owner.type().mapping().bindKey(execution, 1, owner.presentKey());
    EntityEntry<?> element = pair.element();
    int at = 1 + owner.type().mapping().keyColumns().size();
    element.type().mapping().bindKey(execution, at, element.presentKey());
  }
}
