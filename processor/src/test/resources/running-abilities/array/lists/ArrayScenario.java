package lists;

import static lists.MeasurementTable.MEASUREMENT;
import static lists.RouteTable.ROUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.error.UnreadableValueException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

public final class ArrayScenario implements Scenario {
  private static final BigDecimal LARGE = new BigDecimal("9999999999999999999999999999999999.9999");

  @Override
  public void run(Jdbi jdbi) {
    try (Database db = Database.builder().jdbi(jdbi).entities(MEASUREMENT, ROUTE).open()) {
      MeasurementDao measurements = new MeasurementDao(db);
      extremes(measurements);
      empty(measurements);
      refused(measurements);
      changedInPlace(db);
      queries(db);
      records(new RouteDao(db));
      statements(new RoutesImpl(db));
    }
    nullInside(jdbi);
  }

  private static void extremes(MeasurementDao measurements) {
    Measurement full = new Measurement();
    full.booleans = new boolean[] {true, false};
    full.shorts = new short[] {Short.MIN_VALUE, 0, Short.MAX_VALUE};
    full.ints = new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE};
    full.longs = new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE};
    full.floats = new float[] {Float.MIN_VALUE, -0.5f, Float.MAX_VALUE};
    full.doubles = new double[] {Double.MIN_VALUE, -0.5, Double.MAX_VALUE};
    full.texts = new String[] {"", "NULL", "a,b", "{\"c\"}", "back\\slash", "it's", " 😀 ", "\n"};
    full.boxed = new Integer[] {7};
    full.tags.addAll(List.of("x", "", "ä"));
    full.codes.add("äbc");
    full.amounts.addAll(List.of(LARGE, LARGE.negate(), new BigDecimal("0.0001")));
    full.uuids.addAll(List.of(new UUID(0, 0), new UUID(-1, -1)));
    full.dates.addAll(List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
    full.times.addAll(List.of(LocalTime.MIN, LocalTime.of(23, 59, 59, 999_999_000)));
    full.timestamps.add(LocalDateTime.of(1, 1, 1, 0, 0));
    full.timestamps.add(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000));
    full.instants.add(Instant.parse("0001-01-01T00:00:00Z"));
    full.instants.add(Instant.parse("2026-07-01T12:00:00.123Z"));
    full.maybe = List.of(true);
    full.flags = EnumSet.of(Measurement.Flag.LATE);
    Measurement read = measurements.get(measurements.insert(full).id);

    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("codes", "flags")
        .isEqualTo(full);
    assertThat(read.codes).isEqualTo(full.codes);
    assertThat(read.flags).isEqualTo(full.flags);
  }

  /** Parameters that are arrays, or lists that become ones. */
  private static void statements(Routes routes) {
    routes.findAll().forEach(routes::delete);
    long one = routes.insert(new Route(null, List.of("a", "b"), new int[] {1, 2})).id();
    long other = routes.insert(new Route(null, List.of("b"), new int[] {})).id();
    assertThat(routes.oneOf(one, other, 99)).extracting(Route::id).containsExactly(one, other);
    assertThat(routes.oneOf()).isEmpty();
    assertThat(routes.twice(Set.of((int) one, 99))).containsExactly(one);
    assertThat(routes.twice(Set.of())).isEmpty();
    assertThat(routes.exactly(List.of("a", "b"), new int[] {1, 2})).isEqualTo(one);
    assertThat(routes.exactly(List.of("b", "a"), new int[] {1, 2})).isNull();
    assertThat(routes.through("b")).isEqualTo(2);
    assertThat(routes.stops()).containsExactly(List.of("a", "b"), List.of("b"));
    assertThat(routes.change(other, List.of("it's", "{}"))).isTrue();
    assertThat(routes.get(other).stops()).containsExactly("it's", "{}");
    assertThat(routes.maybe(new Long[] {one})).containsExactly(one);
    assertThat(routes.maybe(null)).isEmpty();
    assertThatThrownBy(() -> routes.change(other, Arrays.asList("a", null)))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageContaining("null at index 1");
  }

  private static void empty(MeasurementDao measurements) {
    Measurement read = measurements.get(measurements.insert(new Measurement()).id);
    assertThat(read).usingRecursiveComparison().ignoringFields("id").isEqualTo(new Measurement());
    measurements.insertAll(List.of(new Measurement(), new Measurement()));
    assertThat(measurements.findAll()).hasSize(4);
  }

  private static void refused(MeasurementDao measurements) {
    Measurement nulls = new Measurement();
    nulls.tags.addAll(Arrays.asList("a", null));
    assertThatThrownBy(() -> measurements.insert(nulls))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageContaining("tags has null at index 1");
    Measurement longer = new Measurement();
    longer.codes.add("abcd");
    assertThatThrownBy(() -> measurements.insert(longer))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageContaining("has 4 characters");
    Measurement finer = new Measurement();
    finer.amounts.add(new BigDecimal("0.00001"));
    assertThatThrownBy(() -> measurements.insert(finer))
        .isInstanceOf(ValueRefusedException.class);
  }

  /** What is kept of an array is a copy. */
  private static void changedInPlace(Database db) {
    Measurement changed = new Measurement();
    changed.ints = new int[] {1, 2};
    changed.tags.add("a");
    try (Session session = db.openSession()) {
      session.add(changed);
      session.commit();
      changed.ints[0] = 9;
      changed.tags.add("b");
      session.commit();
      changed.ints[1] = 8;
      session.rollback();
      assertThat(changed.ints).containsExactly(9, 2);
    }
    Measurement read = new MeasurementDao(db).get(changed.id);
    assertThat(read.ints).containsExactly(9, 2);
    assertThat(read.tags).containsExactly("a", "b");
  }

  private static void queries(Database db) {
    assertThat(db.from(MEASUREMENT).where(MEASUREMENT.ints.eq(new int[] {9, 2})).list()).hasSize(1);
    assertThat(
            db.from(MEASUREMENT)
                .where(MEASUREMENT.flags.eq(EnumSet.of(Measurement.Flag.LATE)))
                .list())
        .hasSize(1);
    db.update(MEASUREMENT)
        .set(MEASUREMENT.tags, List.of("c"))
        .where(MEASUREMENT.tags.eq(List.of("a", "b")))
        .execute();
    assertThat(db.select(MEASUREMENT.tags).from(MEASUREMENT).where(MEASUREMENT.tags.eq(List.of("c"))).list())
        .containsExactly(List.of("c"));
  }

  private static void records(RouteDao routes) {
    Route route = routes.insert(new Route(null, List.of("A", "B"), new int[] {3}));
    assertThat(routes.get(route.id()).stops()).containsExactly("A", "B");
  }

  private static void nullInside(Jdbi jdbi) {
    jdbi.useHandle(handle -> handle.execute("update route set stops = array['A', null]"));
    assertThatThrownBy(() -> new RouteDao(jdbi).findAll())
        .isInstanceOf(UnreadableValueException.class)
        .hasMessageContaining("route.stops holds NULL at index 1");
  }
}
