package dev.plinth.schema.diff;

import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.FacetChange;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.Origin;
import dev.plinth.schema.TableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds out which value of an enum is which, and asks where nobody knows. */
final class ValueRenames {

  private static final double ENOUGH = 0.8;

  private final @Nullable TableName table;
  private final String owner;
  private final @Nullable Origin origin;
  private final DiffHints hints;

  private ValueRenames(
      @Nullable TableName table, String owner, @Nullable Origin origin, DiffHints hints) {
    this.table = table;
    this.owner = owner;
    this.origin = origin;
    this.hints = hints;
  }

  /** Old value to new value of a named enum type. */
  static Map<String, String> ofType(EnumType before, EnumType after, DiffHints hints, Plan plan) {
    return new ValueRenames(null, after.name(), after.origin(), hints)
        .decide(before.values(), after.values(), plan);
  }

  /** Old value to new value of the inline enum of a column, if it stays one. */
  static Map<String, String> ofColumn(
      TableName table, ColumnSchema column, FacetChanges changes, DiffHints hints, Plan plan) {
    FacetChange change = changes.byFacet().get(ColumnFacet.VALUES);
    if (change == null
        || !(change.from() instanceof List<?> before)
        || !(change.to() instanceof List<?> after)) {
      return Map.of();
    }
    return new ValueRenames(table, column.name(), column.origin(), hints)
        .decide(texts(before), texts(after), plan);
  }

  private Map<String, String> decide(List<String> before, List<String> after, Plan plan) {
    Map<String, String> told = told();
    Map<String, String> renames = new TreeMap<>();
    told.forEach(
        (to, from) -> {
          if (before.contains(from)
              && after.contains(to)
              && !before.contains(to)
              && !after.contains(from)) {
            renames.put(from, to);
          }
        });
    List<String> vanished =
        before.stream().filter(v -> !after.contains(v) && !renames.containsKey(v)).toList();
    List<String> added =
        after.stream().filter(v -> !before.contains(v) && !renames.containsValue(v)).toList();
    for (String from : vanished) {
      for (String to : added) {
        boolean single = vanished.size() == 1 && added.size() == 1;
        if (!isDenied(from, to) && (single || NameLikeness.of(from, to) >= ENOUGH)) {
          plan.ask(new RenameValueQuestion(table, owner, from, to, origin));
        }
      }
    }
    return renames;
  }

  private Map<String, String> told() {
    Map<String, String> told = new HashMap<>();
    if (origin != null) {
      told.putAll(origin.renamedValues());
    }
    String prefix = owner + ".";
    for (RenameHint hint : hints.renames()) {
      if (isOurs(hint) && hint.from().startsWith(prefix) && hint.to().startsWith(prefix)) {
        told.put(hint.to().substring(prefix.length()), hint.from().substring(prefix.length()));
      }
    }
    return told;
  }

  private boolean isDenied(String from, String to) {
    return hints.notRenames().contains(RenameHint.ofValue(table, owner, from, to));
  }

  private boolean isOurs(RenameHint hint) {
    return hint.kind() == RenameKind.ENUM_VALUE && Objects.equals(hint.table(), table);
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(String::valueOf).toList();
  }
}
