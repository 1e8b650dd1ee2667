package dev.plinth.migration.revision;

import dev.plinth.schema.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of many revisions, asked for in topological order: each one is made from the schema
 * of the nearest revision that all others since build on, if that was asked for not long ago.
 */
final class RollingReplay {

  private static final int KEPT = 100;

  private final RevisionGraph graph;
  private final RevisionReplay replay;
  private final Schema empty;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Schema> recent = new LinkedHashMap<>();

  RollingReplay(RevisionGraph graph, RevisionReplay replay, Schema empty) {
    this.graph = graph;
    this.replay = replay;
    this.empty = empty;
    graph.ids().forEach(id -> places.put(id, places.size()));
  }

  /** The schema after a revision and everything before it. */
  Schema schemaAt(String id) {
    Deque<String> since = new ArrayDeque<>();
    Schema schema = start(id, since);
    for (String next : since) {
      schema = replay.apply(next, schema);
    }
    keep(id, schema);
    return schema;
  }

  /** Walks down until one known revision is below all that was passed; notes what was passed. */
  private Schema start(String id, Deque<String> since) {
    List<String> order = graph.ids();
    NavigableSet<Integer> open = new TreeSet<>(List.of(place(id)));
    boolean isPastBase = false;
    for (Integer last = open.pollLast(); last != null; last = open.pollLast()) {
      String passed = order.get(last);
      @Nullable Schema known = recent.get(passed);
      if (known != null && open.isEmpty() && !isPastBase) {
        return known;
      }
      since.addFirst(passed);
      isPastBase |= graph.needs(passed).isEmpty();
      graph.needs(passed).forEach(need -> open.add(place(need)));
    }
    return empty;
  }

  private int place(String id) {
    return places.getOrDefault(id, -1);
  }

  private void keep(String id, Schema schema) {
    recent.put(id, schema);
    if (recent.size() > KEPT) {
      recent.remove(recent.keySet().iterator().next());
    }
  }
}
