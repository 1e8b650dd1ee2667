package dev.plinth.migration;

import dev.plinth.migration.inspect.StructureLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a database with what the operations say, and keeps apart what SQL by hand makes beside
 * that: whole tables and views, indexes, triggers, routines.
 */
final class StructureProof {

  private static final int SHOWN = 3;
  private static final int LONGEST = 60;

  private final Map<String, List<StructureLine>> before = new HashMap<>();
  private final Set<StructureLine> byHand = new LinkedHashSet<>();
  private final List<StructureLine> start;

  /**
   * One for a scratch database.
   *
   * @param start what it has before anything ran, as from a template of the server
   */
  StructureProof(List<StructureLine> start) {
    this.start = start;
  }

  /** Remembers what there is before a revision that a person wrote. */
  void beforeUpgrade(String id, List<StructureLine> found) {
    before.put(id, found);
  }

  /**
   * What is wrong after the way up.
   *
   * @param wanted what a database has that is made from the operations at once
   */
  Optional<String> afterUpgrade(String id, List<StructureLine> wanted, List<StructureLine> found) {
    Set<String> known = wanted.stream().map(StructureLine::subject).collect(Collectors.toSet());
    List<StructureLine> extra = new ArrayList<>();
    Set<StructureLine> beside = new LinkedHashSet<>();
    for (StructureLine line : without(found, wanted)) {
      (known.contains(line.subject()) || !isMadeByHand(id, line) ? extra : beside).add(line);
    }
    byHand.retainAll(beside);
    byHand.addAll(beside);
    return differs("what the operations say", without(wanted, found), extra)
        .map(text -> text + "; correct the SQL, or the operations with \"plinth edit\"");
  }

  /** What is wrong after the way down; nothing may be left of what a person wrote. */
  Optional<String> afterDowngrade(String id, List<StructureLine> found) {
    List<StructureLine> wanted = before.getOrDefault(id, start);
    return differs("what it was before the upgrade", without(wanted, found), without(found, wanted))
        .map(text -> text + "; correct the SQL");
  }

  /** What SQL by hand made beside the operations, in words; nothing if it made nothing. */
  Optional<String> beside() {
    List<String> subjects =
        byHand.stream().map(StructureLine::subject).distinct().map(StructureProof::cut).toList();
    return subjects.isEmpty()
        ? Optional.empty()
        : Optional.of("SQL by hand made what no entity knows: " + some(subjects));
  }

  /** Only files that a person wrote make such things, and what was there before is left over. */
  private boolean isMadeByHand(String id, StructureLine line) {
    List<StructureLine> earlier = before.get(id);
    return byHand.contains(line) || (earlier != null && !earlier.contains(line));
  }

  private static Optional<String> differs(
      String wanted, List<StructureLine> missing, List<StructureLine> extra) {
    return missing.isEmpty() && extra.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the database is not "
                + wanted
                + ": "
                + (missing.isEmpty() ? "" : "it lacks " + some(texts(missing)))
                + (missing.isEmpty() || extra.isEmpty() ? "" : ", and ")
                + (extra.isEmpty() ? "" : "it has " + some(texts(extra))));
  }

  private static List<StructureLine> without(
      List<StructureLine> lines, List<StructureLine> others) {
    List<StructureLine> only = new ArrayList<>(lines);
    others.forEach(only::remove);
    return only;
  }

  private static List<String> texts(List<StructureLine> lines) {
    return lines.stream().map(StructureLine::text).map(StructureProof::oneLine).toList();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String cut(String whole) {
    String text = oneLine(whole);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static String some(List<String> texts) {
    String shown =
        texts.stream()
            .limit(SHOWN)
            .map(text -> "\"" + text + "\"")
            .collect(Collectors.joining(", "));
    return shown + (texts.size() > SHOWN ? " and " + (texts.size() - SHOWN) + " more" : "");
  }
}
