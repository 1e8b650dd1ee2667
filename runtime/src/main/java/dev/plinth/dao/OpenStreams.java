package dev.plinth.dao;

import static java.util.stream.Collectors.joining;

import dev.plinth.error.UnclosedStreamException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * The streams of one Jdbi that are open. One that is open where its transaction or its handle ends
 * was forgotten, or is about to be read too late; it is ended there, and that is an error.
 */
final class OpenStreams {

  private final Map<Handle, Set<RowStream<?>>> byHandle =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** How many there are, for those who ask at every transaction. */
  private final AtomicInteger open = new AtomicInteger();

  void add(Handle handle, RowStream<?> stream) {
    Set<RowStream<?>> streams = byHandle.get(handle);
    if (streams == null) {
      streams = Collections.synchronizedSet(new LinkedHashSet<>());
      byHandle.put(handle, streams);
      handle.addCleanable(() -> endAll(handle));
    }
    streams.add(stream);
    open.incrementAndGet();
  }

  void remove(Handle handle, RowStream<?> stream) {
    Set<RowStream<?>> streams = byHandle.get(handle);
    if (streams != null && streams.remove(stream)) {
      open.decrementAndGet();
    }
  }

  /**
   * Runs {@code work}, at whose end the transaction of the handle ends.
   *
   * @throws UnclosedStreamException if it leaves a stream of the handle open
   */
  <R> R closing(Handle handle, Supplier<R> work) {
    Set<RowStream<?>> before = on(handle);
    R result = work.get();
    end(handle, before);
    return result;
  }

  /**
   * Ends the streams of the handle, whose transaction ends.
   *
   * @throws UnclosedStreamException if there is one
   */
  void end(Handle handle) {
    end(handle, Set.of());
  }

  private void end(Handle handle, Set<RowStream<?>> before) {
    Set<RowStream<?>> after = on(handle);
    if (after.isEmpty()) {
      return;
    }
    List<RowStream<?>> left = new ArrayList<>(after);
    left.removeAll(before);
    end(left, "transaction ends");
  }

  private void endAll(Handle handle) {
    List<RowStream<?>> left = new ArrayList<>(on(handle));
    try {
      end(left, "connection is given back");
    } finally {
      byHandle.remove(handle);
    }
  }

  /**
   * Tells of all that are open where the connections have been closed.
   *
   * @throws UnclosedStreamException if there is one
   */
  void closed() {
    List<RowStream<?>> left = new ArrayList<>();
    synchronized (byHandle) {
      byHandle.values().forEach(left::addAll);
      byHandle.clear();
    }
    open.set(0);
    if (!left.isEmpty()) {
      throw unclosed(left, "database is closed");
    }
  }

  private static void end(List<RowStream<?>> left, String end) {
    if (left.isEmpty()) {
      return;
    }
    UnclosedStreamException unclosed = unclosed(left, end);
    for (RowStream<?> stream : left) {
      try {
        stream.close();
      } catch (RuntimeException e) {
        unclosed.addSuppressed(e);
      }
    }
    throw unclosed;
  }

  private static UnclosedStreamException unclosed(List<RowStream<?>> left, String end) {
    String names = left.stream().map(RowStream::name).distinct().sorted().collect(joining(", "));
    return new UnclosedStreamException(
        (left.size() == 1 ? "the stream of " : left.size() + " streams of ")
            + names
            + (left.size() == 1 ? " is" : " are")
            + " still open where the "
            + end
            + ": close it with try-with-resources, or take a List");
  }

  private Set<RowStream<?>> on(Handle handle) {
    if (open.get() == 0) {
      return Set.of();
    }
    Set<RowStream<?>> streams = byHandle.get(handle);
    return streams == null ? Set.of() : new LinkedHashSet<>(streams);
  }
}
