package dev.plinth.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.Schema;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.OperationKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of a difference, on schemas made by dice; {@code -Dseed=…} repeats one throw, {@code
 * -Dthrows=…} makes more of them.
 */
final class DiffPropertiesTest {

  private static final int THROWS = Integer.getInteger("throws", 300);

  static LongStream seeds() {
    Long seed = Long.getLong("seed");
    return seed == null ? LongStream.range(0, THROWS) : LongStream.of(seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOperationsLeadThereAndBack(long seed) {
    Random dice = new Random(seed);
    DiffLawsTest.thereAndBack(RandomSchema.of(dice), RandomSchema.of(dice), DiffHints.NONE);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingLeadsFromASchemaToItself(long seed) {
    Schema schema = RandomSchema.of(new Random(seed));
    assertThat(DiffLawsTest.diff(schema, schema, DiffHints.NONE).isEmpty()).isTrue();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatWasToldToBeRenamedIsOnlyRenamed(long seed) {
    Random dice = new Random(seed);
    Schema before = RandomSchema.of(dice).withViews(List.of());
    RandomRenames renames = RandomRenames.of(before, dice);
    DiffLawsTest.thereAndBack(before, renames.after(), renames.hints());
    assertThat(DiffLawsTest.diff(before, renames.after(), renames.hints()).operations())
        .extracting(Operation::kind)
        .isSubsetOf(OperationKind.RENAME_TABLE, OperationKind.RENAME_COLUMN);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatWasToldToBeRenamedMayChangeAsWell(long seed) {
    Random dice = new Random(seed);
    Schema before = RandomSchema.of(dice);
    Schema after = RandomSchema.of(dice);
    DiffLawsTest.thereAndBack(before, after, RandomRenames.between(before, after, dice));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aSnapshotIsReadAsItWasWritten(long seed) {
    Schema schema = RandomSchema.of(new Random(seed));
    assertThat(SchemaJson.read(SchemaJson.write(schema))).isEqualTo(schema);
  }

  /** Dice that never show a number prove nothing. */
  @Test
  void theDiceShowEveryOperation() {
    Set<OperationKind> seen = EnumSet.noneOf(OperationKind.class);
    for (long seed = 0; seed < THROWS; seed++) {
      Random dice = new Random(seed);
      DiffLawsTest.diff(RandomSchema.of(dice), RandomSchema.of(dice), DiffHints.NONE)
          .operations()
          .forEach(operation -> seen.add(operation.kind()));
    }
    Set<OperationKind> missing = EnumSet.complementOf(EnumSet.copyOf(seen));
    assertThat(missing)
        .isSubsetOf(
            OperationKind.RENAME_TABLE,
            OperationKind.RENAME_COLUMN,
            OperationKind.RENAME_ENUM_VALUE,
            OperationKind.EXECUTE_SQL);
  }
}
