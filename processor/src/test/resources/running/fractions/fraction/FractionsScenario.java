package fraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.processor.Scenario;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.jdbi.v3.core.Jdbi;

/** No digit moves, and no zone of the machine moves an hour. */
public final class FractionsScenario implements Scenario {

  private static final List<String> TIMES =
      List.of(
          "2026-11-23T07:14:07Z",
          "2026-11-23T07:14:07.07207Z",
          "2026-11-23T07:14:07.00100Z",
          "2026-11-23T07:14:07.10001Z",
          "2026-11-23T07:14:07.72Z",
          "1969-12-31T23:59:59.00901Z",
          "0001-01-01T00:00:00.00010Z",
          "9999-12-31T23:59:59.09999Z");

  /** Clocks in Berlin skip the first in spring, and show the second twice in autumn. */
  private static final List<String> CHANGES_OF_CLOCKS =
      List.of("2026-03-29T02:30:07.072Z", "2026-10-25T02:30:07.072Z");

  @Override
  public void run(Jdbi jdbi) {
    TIMES.forEach(time -> returns(jdbi, time));
    TimeZone machine = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    try {
      CHANGES_OF_CLOCKS.forEach(time -> returns(jdbi, time));
    } finally {
      TimeZone.setDefault(machine);
    }
  }

  private static void returns(Jdbi jdbi, String time) {
    ClockDao dao = new ClockDao(jdbi);
    Clock clock = clock(Instant.parse(time));
    dao.insert(clock);
    assertThat(dao.get("a")).isEqualTo(clock);
    dao.delete(clock);
  }

  private static Clock clock(Instant time) {
    LocalDateTime local = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    LocalDateTime millis = local.withNano(local.getNano() / 1_000_000 * 1_000_000);
    return new Clock(
        "a",
        local.withNano(local.getNano() / 100_000_000 * 100_000_000),
        local.withNano(local.getNano() / 10_000_000 * 10_000_000),
        millis,
        millis.toLocalTime(),
        millis.toInstant(ZoneOffset.UTC),
        millis.atOffset(ZoneOffset.UTC),
        time);
  }
}
