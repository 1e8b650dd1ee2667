package dev.plinth.migration.merge;

import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.diff.DiffError;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.SchemaDiffer;
import dev.plinth.schema.json.SchemaHash;
import dev.plinth.schema.operation.InapplicableOperationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two branches merge cleanly if every database ends alike, whichever side it ran first: the
 * operations of both apply in both orders and give the same valid schema, no step changes what a
 * step of the other side rests on, and no database makes a table anew from columns that the other
 * side changes.
 */
final class ThreeWayMerge {

  private static final String BOTH_CHANGE = "both sides change it";
  private static final String DEPENDS = "one side changes what the other side rests on";
  private static final String UNKNOWN =
      "what somebody wrote by hand can't be proved to fit what the other side does";
  private static final String REBUILD =
      "one side makes the table anew from the columns that it knows, the other side changes it";

  private final Branch left;
  private final Branch right;

  private ThreeWayMerge(Branch left, Branch right) {
    this.left = left;
    this.right = right;
  }

  /** Everything that stands in the way; empty if the merge is clean. */
  static List<MergeConflict> conflicts(Branch left, Branch right) {
    return new ThreeWayMerge(left, right).conflicts();
  }

  private List<MergeConflict> conflicts() {
    Map<String, MergeConflict> found = new LinkedHashMap<>();
    touches(found);
    rebuilds(true, found);
    rebuilds(false, found);
    // What is named above explains it better than what follows from it.
    if (!found.isEmpty()) {
      return List.copyOf(found.values());
    }
    Optional<MergeConflict> misfit =
        misfit(left, right).or(() -> misfit(right, left)).or(this::otherEnd);
    return misfit.map(List::of).orElseGet(this::invalid);
  }

  private void touches(Map<String, MergeConflict> found) {
    for (BranchStep one : left.steps()) {
      for (BranchStep other : right.steps()) {
        for (Touch touch : one.touches()) {
          other.touches().stream()
              .filter(touch::conflictsWith)
              .findFirst()
              .ifPresent(met -> put(found, conflict(touch, met, one, other)));
        }
      }
    }
  }

  private static MergeConflict conflict(Touch touch, Touch met, BranchStep one, BranchStep other) {
    boolean isByHand = one.isByHand() || other.isByHand();
    boolean reads = touch.effect() == Touch.Effect.READS || met.effect() == Touch.Effect.READS;
    String subject = touch.subject().narrower(met.subject()).toString();
    String reason = isByHand ? UNKNOWN : reads ? DEPENDS : BOTH_CHANGE;
    return new MergeConflict(subject, reason, List.of(one.words()), List.of(other.words()));
  }

  private void rebuilds(boolean ofLeft, Map<String, MergeConflict> found) {
    Branch rebuilding = ofLeft ? left : right;
    Branch other = ofLeft ? right : left;
    rebuilding
        .rebuilds()
        .forEach(
            (table, rebuild) ->
                changeOf(table, other)
                    .map(
                        change ->
                            ofLeft
                                ? rebuild(table, rebuild, change)
                                : rebuild(table, change, rebuild))
                    .ifPresent(conflict -> put(found, conflict)));
  }

  private static MergeConflict rebuild(TableName table, BranchStep one, BranchStep other) {
    return new MergeConflict(
        Subject.table(table).toString(), REBUILD, List.of(one.words()), List.of(other.words()));
  }

  private static Optional<BranchStep> changeOf(TableName table, Branch branch) {
    return branch.steps().stream()
        .filter(step -> step.changedTable().filter(table::equals).isPresent())
        .findFirst()
        .or(() -> Optional.ofNullable(branch.rebuilds().get(table)));
  }

  /** An operation of {@code second} that doesn't fit what {@code first} leaves. */
  private Optional<MergeConflict> misfit(Branch first, Branch second) {
    try {
      second.applyTo(first.result());
      return Optional.empty();
    } catch (InapplicableOperationException e) {
      return Optional.of(whole("the schema", String.valueOf(e.getMessage())));
    }
  }

  private Optional<MergeConflict> otherEnd() {
    String leftFirst = SchemaHash.of(right.applyTo(left.result()));
    String rightFirst = SchemaHash.of(left.applyTo(right.result()));
    return leftFirst.equals(rightFirst)
        ? Optional.empty()
        : Optional.of(whole("the schema", "it depends on the order in which both sides run"));
  }

  /** Faults of the result that neither side has alone. */
  private List<MergeConflict> invalid() {
    Set<String> known = new HashSet<>();
    errors(left.result()).forEach(error -> known.add(error.message()));
    errors(right.result()).forEach(error -> known.add(error.message()));
    List<MergeConflict> conflicts = new ArrayList<>();
    for (DiffError error : errors(right.applyTo(left.result()))) {
      if (!known.contains(error.message())) {
        conflicts.add(whole("the schema", error.message()));
      }
    }
    return conflicts;
  }

  private static List<DiffError> errors(Schema schema) {
    return SchemaDiffer.diff(new Change<>(schema, schema), DiffHints.NONE).errors();
  }

  private MergeConflict whole(String subject, String reason) {
    return new MergeConflict(subject, reason, words(left), words(right));
  }

  private static List<String> words(Branch branch) {
    return branch.steps().stream().map(BranchStep::words).toList();
  }

  private static void put(Map<String, MergeConflict> found, MergeConflict conflict) {
    found.putIfAbsent(conflict.subject(), conflict);
  }
}
