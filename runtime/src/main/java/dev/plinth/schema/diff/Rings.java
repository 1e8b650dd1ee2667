package dev.plinth.schema.diff;

import dev.plinth.schema.TableName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the tables that reference each other in rings (Tarjan, without recursion). */
final class Rings {

  /** A table that was reached, and the earliest one that can be reached from it. */
  private static final class Node {
    private final TableName table;
    private final int number;
    private final Iterator<TableName> rest;
    private int earliest;
    private boolean isOpen = true;

    Node(TableName table, int number, Iterator<TableName> rest) {
      this.table = table;
      this.number = number;
      this.rest = rest;
      this.earliest = number;
    }

    void reaches(int other) {
      earliest = Math.min(earliest, other);
    }
  }

  private final Map<TableName, Set<TableName>> references;
  private final Set<TableName> among;
  private final Map<TableName, Node> reached = new HashMap<>();
  private final Deque<Node> open = new ArrayDeque<>();
  private final List<Set<TableName>> rings = new ArrayList<>();

  Rings(Map<TableName, Set<TableName>> references, Set<TableName> among) {
    this.references = references;
    this.among = among;
  }

  /** The sets of two tables or more in which each leads to each, tables sorted by name. */
  List<Set<TableName>> find() {
    for (TableName table : among) {
      if (!reached.containsKey(table)) {
        walkFrom(table);
      }
    }
    return rings;
  }

  private void walkFrom(TableName start) {
    Deque<Node> path = new ArrayDeque<>();
    path.push(enter(start));
    while (!path.isEmpty()) {
      Node node = path.element();
      if (node.rest.hasNext()) {
        TableName next = node.rest.next();
        Node known = reached.get(next);
        if (known == null) {
          path.push(enter(next));
        } else if (known.isOpen) {
          node.reaches(known.number);
        }
      } else {
        path.pop();
        leave(node);
        if (!path.isEmpty()) {
          path.element().reaches(node.earliest);
        }
      }
    }
  }

  private Node enter(TableName table) {
    Set<TableName> targets = references.getOrDefault(table, Set.of());
    Node node =
        new Node(table, reached.size(), targets.stream().filter(among::contains).iterator());
    reached.put(table, node);
    open.push(node);
    return node;
  }

  /** The first table reached of a ring closes it. */
  private void leave(Node first) {
    if (first.earliest != first.number) {
      return;
    }
    Set<TableName> ring = new TreeSet<>();
    while (first.isOpen) {
      Node member = open.pop();
      member.isOpen = false;
      ring.add(member.table);
    }
    if (ring.size() > 1) {
      rings.add(ring);
    }
  }
}
