package dev.plinth.schema.diff;

import dev.plinth.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people have decided, as data: the differ itself never asks.
 *
 * @param renames what got another name
 * @param notRenames what was asked and denied
 * @param backfill {@code table.column} under their new names to the SQL that fills the rows there
 *     are
 * @param allowDrop tables that may vanish when more than one does
 */
public record DiffHints(
    List<RenameHint> renames,
    List<RenameHint> notRenames,
    Map<String, String> backfill,
    Set<TableName> allowDrop) {

  /** Nothing is decided. */
  public static final DiffHints NONE = new DiffHints(List.of(), List.of(), Map.of(), Set.of());

  public DiffHints {
    renames = List.copyOf(renames);
    notRenames = List.copyOf(notRenames);
    backfill = Collections.unmodifiableMap(new TreeMap<>(backfill));
    allowDrop = Collections.unmodifiableSet(new TreeSet<>(allowDrop));
  }

  public static DiffHints ofRename(RenameHint rename) {
    return new DiffHints(List.of(rename), List.of(), Map.of(), Set.of());
  }

  public static DiffHints ofNotRename(RenameHint denied) {
    return new DiffHints(List.of(), List.of(denied), Map.of(), Set.of());
  }

  public static DiffHints ofBackfill(TableName table, String column, String sql) {
    return new DiffHints(List.of(), List.of(), Map.of(table + "." + column, sql), Set.of());
  }

  public static DiffHints ofAllowDrop(TableName table) {
    return new DiffHints(List.of(), List.of(), Map.of(), Set.of(table));
  }

  /** These hints and others; of two backfills for one column the other one counts. */
  public DiffHints plus(DiffHints other) {
    List<RenameHint> allRenames = new ArrayList<>(renames);
    allRenames.addAll(other.renames);
    List<RenameHint> allDenied = new ArrayList<>(notRenames);
    allDenied.addAll(other.notRenames);
    Map<String, String> allBackfills = new TreeMap<>(backfill);
    allBackfills.putAll(other.backfill);
    Set<TableName> allDrops = new TreeSet<>(allowDrop);
    allDrops.addAll(other.allowDrop);
    return new DiffHints(allRenames, allDenied, allBackfills, allDrops);
  }
}
