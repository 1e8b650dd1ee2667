package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
final class StateValuesTest {

  @Test
  void numbersAreTheSameWhateverTheirScale() {
    assertThat(StateValues.same(new BigDecimal("1.5"), new BigDecimal("1.5000"))).isTrue();
    assertThat(StateValues.same(new BigDecimal("1.5"), new BigDecimal("1.5001"))).isFalse();
    assertThat(StateValues.same((BigDecimal) null, new BigDecimal("1.5"))).isFalse();
    assertThat(StateValues.same((BigDecimal) null, null)).isTrue();
  }

  @Test
  void timesAreTheSameAsFarAsTheyAreStored() {
    LocalDateTime time = LocalDateTime.parse("1969-12-31T23:59:59.123456789");
    assertThat(StateValues.same(time, time.withNano(123_456_000))).isTrue();
    assertThat(StateValues.same(time, time.withNano(123_457_000))).isFalse();
    Instant instant = Instant.parse("1969-12-31T23:59:59.123456789Z");
    assertThat(StateValues.same(instant, instant.minusNanos(789))).isTrue();
    assertThat(StateValues.same(instant, instant.plusNanos(211))).isFalse();
    LocalTime noon = LocalTime.NOON;
    assertThat(StateValues.same(noon.plusNanos(999), noon)).isTrue();
    assertThat(StateValues.same(noon.minusNanos(1), noon)).isFalse();
  }

  @Test
  void offsetsAreNotStored() {
    OffsetDateTime noon = OffsetDateTime.parse("2026-01-01T12:00:00+00:00");
    OffsetDateTime same = OffsetDateTime.parse("2026-01-01T14:00:00+02:00");
    assertThat(StateValues.same(noon, same)).isTrue();
    assertThat(StateValues.same(noon, same.plusHours(1))).isFalse();
  }

  @Test
  void bytesAreComparedByContent() {
    byte[] bytes = {1, 2};
    byte[] kept = StateValues.copy(bytes);
    assertThat(StateValues.same(bytes, kept)).isTrue();
    bytes[0] = 3;
    assertThat(StateValues.same(bytes, kept)).isFalse();
    assertThat(StateValues.copy(null)).isNull();
  }

  @Test
  void primitivesAreComparedWithoutBoxes() {
    assertThat(StateValues.same(1, (Object) 1)).isTrue();
    assertThat(StateValues.same(1L, (Object) 1L)).isTrue();
    assertThat(StateValues.same(1L, (Object) 2L)).isFalse();
    assertThat(StateValues.same(1L, (Object) null)).isFalse();
    assertThat(StateValues.same(Double.NaN, (Object) Double.NaN)).isTrue();
    assertThat(StateValues.same(0.0, (Object) (-0.0))).isFalse();
    assertThat(StateValues.same(true, (Object) false)).isFalse();
    assertThat(StateValues.same('a', (Object) 'a')).isTrue();
  }
}
