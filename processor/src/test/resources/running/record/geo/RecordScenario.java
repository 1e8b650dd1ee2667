package geo;

import static geo.CountryTable.COUNTRY;
import static geo.MeasurementTable.MEASUREMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.processor.Scenario;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

public final class RecordScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    CountryDao countries = new CountryDao(jdbi);
    Country norway = new Country("NO", "Norway", 5_550_000);
    Country nowhere = new Country("XX", "Nowhere", null);
    assertThat(countries.insert(norway)).isSameAs(norway);
    countries.insert(nowhere);
    assertThat(countries.findAll()).containsExactly(norway, nowhere);
    countries.update(new Country("NO", "Norge", null));
    assertThat(countries.find("NO")).contains(new Country("NO", "Norge", null));
    assertThat(COUNTRY.isImmutable()).isTrue();
    assertThat(COUNTRY.keyIsGenerated()).isFalse();
    assertThat(COUNTRY.changes(norway, COUNTRY.state(new Country("NO", "Norge", 5_550_000))))
        .hasToString("{1}");

    MeasurementDao measurements = new MeasurementDao(jdbi);
    Instant now = Instant.parse("2026-01-02T03:04:05.678901Z");
    Measurement taken =
        new Measurement(0, now, new BigDecimal("1.5"), Optional.of("cold"), new byte[] {1, 2});
    Measurement stored = measurements.insert(taken);
    assertThat(stored.id()).isEqualTo(1);
    assertThat(stored.remark()).contains("cold");
    Measurement read = measurements.findByTakenAt(now).get(0);
    assertThat(read.value()).isEqualTo("1.5000");
    assertThat(read.raw()).containsExactly(1, 2);
    assertThat(MEASUREMENT.changes(read, MEASUREMENT.state(stored))).isNull();
    read.raw()[0] = 9;
    assertThat(MEASUREMENT.changes(read, MEASUREMENT.state(stored))).hasToString("{4}");
    assertThat(MEASUREMENT.withoutKey(read).id()).isZero();
    measurements.update(new Measurement(1, now, BigDecimal.ONE, Optional.empty(), new byte[0]));
    assertThat(measurements.get(1L).remark()).isEmpty();
  }
}
