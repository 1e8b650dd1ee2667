package dev.plinth.processor.check;

import dev.plinth.dialect.Capability;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.IndexModel;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.UniqueModel;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What has no bound is no part of a key or an index where databases need to know its length. */
final class KeyLengthCheck implements EntityCheck {
  /** The bytes of a key, in characters of up to four. */
  private static final int GREATEST = 768;

  private static final Set<Scalar> LARGE = EnumSet.of(Scalar.STRING, Scalar.JSON, Scalar.BYTES);

  private final TargetDialects dialects;

  KeyLengthCheck(TargetDialects dialects) {
    this.dialects = dialects;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    dialects
        .with(Capability.KEY_NEEDS_LENGTH)
        .ifPresent(dialect -> check(entity, dialect, problems));
  }

  private static void check(ResolvedEntity entity, String dialect, Problems problems) {
    Set<String> searched = searched(entity);
    for (DeclaredColumn declared : entity.plainColumns()) {
      ColumnModel column = declared.column();
      if (searched.contains(column.name()) && isTooLong(column)) {
        problems.add(
            ColumnCode.KEY_LENGTH, declared.field().source(), declared.shown(), dialect, GREATEST);
      }
    }
  }

  private static boolean isTooLong(ColumnModel column) {
    return column.facets().sqlType().isEmpty()
        && LARGE.contains(column.held())
        && column.length().orElse(Integer.MAX_VALUE) > GREATEST;
  }

  private static Set<String> searched(ResolvedEntity entity) {
    Set<String> names = new HashSet<>();
    entity.key().ifPresent(key -> names.addAll(key.columnNames()));
    entity.uniques().stream().map(UniqueModel::columnNames).forEach(names::addAll);
    entity.indexes().stream().map(IndexModel::columnNames).forEach(names::addAll);
    return names;
  }
}
