package dev.plinth.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Row changes, and which of them has to come before which. */
final class RowGraph {

  private final List<Node> nodes = new ArrayList<>();
  private final IdentityHashMap<Object, Node> byEntity = new IdentityHashMap<>();
  private final Map<RowKey, Node> byKey = new HashMap<>();

  RowGraph(List<RowChange<?>> rows, List<UniqueConflict> conflicts) {
    for (RowChange<?> row : rows) {
      byEntity.put(row.entry().entity(), add(row));
    }
    if (rows.stream().anyMatch(row -> !row.entry().type().keyReferences().isEmpty())) {
      rows.forEach(this::noteKey);
    }
    for (Node node : List.copyOf(nodes)) {
      node.change.accept(new References(node));
    }
    for (UniqueConflict conflict : conflicts) {
      Node releasing = node(conflict.releasing());
      connect(new Edge(releasing, node(conflict.taking()), Reason.UNIQUE, null, conflict));
      releasing.makeRoom();
    }
  }

  List<Node> nodes() {
    return nodes;
  }

  /** Takes one more change in. */
  Node add(RowChange<?> change) {
    Node node = new Node(change, nodes.size());
    nodes.add(node);
    return node;
  }

  /** A key may be that of a row that is deleted and of one that is inserted instead. */
  private void noteKey(RowChange<?> row) {
    Object key = row.entry().key();
    if (key != null && row.kind() != RowChange.Kind.UPDATE) {
      byKey.put(new RowKey(row.entry().type(), row.kind(), key), node(row));
    }
  }

  private Node node(RowChange<?> change) {
    Node node = byEntity.get(change.entry().entity());
    if (node == null) {
      throw new IllegalStateException(change.describe() + " is not part of the flush");
    }
    return node;
  }

  /** Says that {@code before} has to come first. */
  static void connect(Node before, Node after, Reason reason, @Nullable Reference<?> reference) {
    connect(new Edge(before, after, reason, reference, null));
  }

  private static void connect(Edge edge) {
    edge.before.out.add(edge);
    edge.after.in.add(edge);
    edge.after.blockers++;
  }

  /** Why one change has to come before another one. */
  enum Reason {
    /** The later row refers to the earlier one, which is inserted. */
    NEEDS,
    /** The earlier row stops referring to the later one, which is deleted. */
    FREES,
    /** The earlier row gives a unique value up that the later one takes. */
    UNIQUE,
    /** The earlier one prepares the later one: parts of one change. */
    PART
  }

  /** One order between two changes; {@code isOpen} until the earlier one is done. */
  static final class Edge {
    final Node before;
    final Node after;
    final Reason reason;
    final @Nullable Reference<?> reference;
    final @Nullable UniqueConflict conflict;
    private boolean open = true;

    private Edge(
        Node before,
        Node after,
        Reason reason,
        @Nullable Reference<?> reference,
        @Nullable UniqueConflict conflict) {
      this.before = before;
      this.after = after;
      this.reason = reason;
      this.reference = reference;
      this.conflict = conflict;
    }

    boolean isOpen() {
      return open;
    }

    /** The earlier change is done, or need no longer come first. */
    void close() {
      if (open) {
        open = false;
        after.blockers--;
      }
    }
  }

  /** One change with what has to come before and after it. */
  static final class Node {
    final int sequence;
    final List<Edge> in = new ArrayList<>();
    final List<Edge> out = new ArrayList<>();
    private RowChange<?> change;
    private FlushGroup group;
    private int blockers;
    private boolean offered;

    private Node(RowChange<?> change, int sequence) {
      this.change = change;
      this.group = FlushGroup.of(change);
      this.sequence = sequence;
    }

    RowChange<?> change() {
      return change;
    }

    void replace(RowChange<?> other) {
      change = other;
    }

    FlushGroup group() {
      return group;
    }

    /** Whether nothing has to come before it any more; true once only. */
    boolean offer() {
      boolean isNew = blockers == 0 && !offered;
      offered |= isNew;
      return isNew;
    }

    void finish() {
      out.forEach(Edge::close);
    }

    /** Puts this change, and what has to come before it, in front of all others. */
    private void makeRoom() {
      if (group.phase() != FlushGroup.Phase.MAKE_ROOM) {
        group = group.first();
        in.forEach(edge -> edge.before.makeRoom());
      }
    }
  }

  /** Connects a change with the changes of the rows that it refers to, or referred to. */
  private final class References implements RowChangeVisitor {
    private final Node node;

    References(Node node) {
      this.node = node;
    }

    @Override
    public <E> void insert(InsertRow<E> row) {
      for (ToOneRelation<E, ?> toOne : row.entry().type().toOnes()) {
        needs(toOne, toOne.get(row.entry().entity()));
      }
      for (KeyReference<E> reference : row.entry().type().keyReferences()) {
        needs(reference, reference.value(row.entry().entity()));
      }
    }

    @Override
    public <E> void update(UpdateRow<E> row) {
      for (ToOneRelation<E, ?> toOne : row.entry().type().toOnes()) {
        if (row.columns().get(toOne.column())) {
          needs(toOne, toOne.get(row.entry().entity()));
          frees(toOne, toOne.stored(row.entry().ofRow()));
        }
      }
      for (KeyReference<E> reference : row.entry().type().keyReferences()) {
        if (row.columns().intersects(reference.columns())) {
          needs(reference, reference.value(row.entry().entity()));
          frees(reference, reference.stored(row.entry().ofRow()));
        }
      }
    }

    @Override
    public <E> void delete(DeleteRow<E> row) {
      for (ToOneRelation<E, ?> toOne : row.entry().type().toOnes()) {
        frees(toOne, toOne.stored(row.entry().ofRow()));
      }
      for (KeyReference<E> reference : row.entry().type().keyReferences()) {
        frees(reference, reference.stored(row.entry().ofRow()));
      }
    }

    private void needs(ToOneRelation<?, ?> toOne, @Nullable Object target) {
      comeAfter(target == null ? null : byEntity.get(target), toOne);
    }

    private void frees(ToOneRelation<?, ?> toOne, @Nullable Object target) {
      comeBefore(target == null ? null : byEntity.get(target), toOne);
    }

    private void needs(KeyReference<?> reference, @Nullable Object key) {
      comeAfter(withKey(key, reference, RowChange.Kind.INSERT), reference);
    }

    private void frees(KeyReference<?> reference, @Nullable Object key) {
      comeBefore(withKey(key, reference, RowChange.Kind.DELETE), reference);
    }

    private @Nullable Node withKey(
        @Nullable Object key, KeyReference<?> reference, RowChange.Kind kind) {
      return key == null ? null : byKey.get(new RowKey(reference.target(), kind, key));
    }

    private void comeAfter(@Nullable Node needed, Reference<?> reference) {
      if (needed == null || !(needed.change instanceof InsertRow<?> insert)) {
        return;
      }
      // A row may refer to itself at once, if it brings its key.
      if (needed != node || !insert.hasKey()) {
        connect(needed, node, Reason.NEEDS, reference);
      }
    }

    private void comeBefore(@Nullable Node freed, Reference<?> reference) {
      if (freed == null || !(freed.change instanceof DeleteRow)) {
        return;
      }
      // MariaDB and MySQL delete no row that refers to itself: it has to stop doing so before.
      if (freed != node || reference.isNullable()) {
        connect(node, freed, Reason.FREES, reference);
      }
    }
  }

  /** What is done to the row with this key. */
  private record RowKey(EntityType<?> type, RowChange.Kind kind, Object key) {}
}
