package dev.plinth.dao;

import static dev.plinth.dao.shop.SampleTable.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Sample;
import dev.plinth.dao.shop.Shop;
import dev.plinth.error.UnreadableValueException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SQLite stores for each type, what comes back, and what is refused. */
final class SqliteValuesTest {

  private final Database db = Shop.inMemory();

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void allTypesAreStoredInTheFormThatTheDocumentationSays() {
    Inserts.insert(db, SAMPLE, Samples.full());

    assertThat(stored())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("id", "integer 1"),
                Map.entry("flag", "integer 1"),
                Map.entry("flag_or_null", "integer 0"),
                Map.entry("tiny", "integer -128"),
                Map.entry("small", "integer 32767"),
                Map.entry("number", "integer -2147483648"),
                Map.entry("number_or_null", "integer 2147483647"),
                Map.entry("big", "integer 9223372036854775807"),
                Map.entry("real_number", "real 1.5"),
                Map.entry("ratio", "real 0.1"),
                Map.entry("ratio_or_null", "real -1.0e+300"),
                Map.entry("letter", "text x"),
                Map.entry("text_value", "text ten £ € 😀"),
                Map.entry("price", "real 12345678901.234501"),
                Map.entry("count_value", "integer 999999999999999999"),
                Map.entry("amount", "text 123456789012345678901234.567890"),
                Map.entry("huge", "text 123456789012345678901234567890"),
                Map.entry("bytes", "blob \0\u0001"),
                Map.entry("uuid", "text 01234567-89ab-7def-8123-456789abcdef"),
                Map.entry("day", "text 2026-01-31"),
                Map.entry("time_value", "text 23:59:59.999999"),
                Map.entry("moment", "text 0001-01-01T00:00:00.000000"),
                Map.entry("instant_value", "text 9999-12-31T23:59:59.999999Z"),
                Map.entry("offset_value", "text 2026-01-31T22:00:00.000000Z"),
                Map.entry("duration_value", "integer 90000000001"),
                Map.entry("status", "text OPEN")));
  }

  @Test
  void timesThatSqliteWritesItselfAreRead() {
    roundTrip(sample -> {});
    db.jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "update sample set instant_value = '2026-01-31 12:30:00',"
                        + " moment = '2026-01-31 12:30', time_value = '12:30:01.5'"));
    Sample read = Finds.get(db, SAMPLE, 1L);

    assertThat(read.instant).isEqualTo(Instant.parse("2026-01-31T12:30:00Z"));
    assertThat(read.moment).isEqualTo(LocalDateTime.parse("2026-01-31T12:30"));
    assertThat(read.time).isEqualTo(LocalTime.parse("12:30:01.5"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number = 3000000000      | sample.number holds 3000000000, which does not fit into number
          number_or_null = -3e9    | sample.number_or_null holds -3000000000, which does not fit into
          tiny = 128               | sample.tiny holds 128, which does not fit into tiny
          flag = 2                 | sample.flag holds '2', which is no boolean
          uuid = 'x'               | sample.uuid holds 'x', which is no UUID
          day = '2026-02-30'       | sample.day holds '2026-02-30', which is no date
          day = '2026-2-3'         | sample.day holds '2026-2-3', which is no date
          time_value = '25:00:00'  | sample.time_value holds '25:00:00', which is no time of day
          moment = 'now'           | sample.moment holds 'now', which is no date and time
          instant_value = '2026'   | sample.instant_value holds '2026', which is no instant
          amount = 'many'          | sample.amount holds 'many', which is no number of 6 digits
          huge = '1.5'             | sample.huge holds '1.5', which is no whole number
          letter = 'xy'            | sample.letter holds 'xy', which is no single character
          status = 'LOST'          | sample.status holds 'LOST', which is no constant of property
          """)
  void whatAPropertyCantHoldIsAnErrorThatNamesTheColumn(String assignment, String message) {
    roundTrip(sample -> {});
    db.jdbi().useHandle(handle -> handle.execute("update sample set " + assignment));

    assertThatThrownBy(() -> Finds.get(db, SAMPLE, 1L))
        .isInstanceOf(UnreadableValueException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void nullInANotNullColumnIsAnError() {
    try (Execution select =
        db.prepare(SqlStatement.of("Test.nulls", "select 1, null, null, null, null, null, null"))) {
      assertThatThrownBy(() -> select.list(SAMPLE))
          .isInstanceOf(UnreadableValueException.class)
          .hasMessage(
              "sample.flag is NULL, but property flag takes no null: mark it @Nullable or mend the"
                  + " row");
    }
  }

  @Test
  void anotherEncodingIsReadAsWell() {
    try (Database utf16 =
        Shop.builder().url("jdbc:sqlite::memory:?encoding='UTF-16'").open().createTables()) {
      Inserts.insert(utf16, SAMPLE, Samples.full());
      assertThat(Finds.get(utf16, SAMPLE, 1L).text).isEqualTo("ten £ € 😀");
    }
  }

  private Sample roundTrip(Consumer<Sample> change) {
    Sample sample = new Sample();
    sample.id = 1;
    change.accept(sample);
    Updates.deleteByKey(db, SAMPLE, 1L);
    Inserts.insert(db, SAMPLE, sample);
    return Finds.get(db, SAMPLE, 1L);
  }

  private Map<String, String> stored() {
    return db.jdbi()
        .withHandle(
            handle -> {
              Map<String, String> values = new java.util.TreeMap<>();
              for (TableColumn<Sample, ?> column : SAMPLE.columns()) {
                values.put(
                    column.name(),
                    handle
                        .createQuery(
                            "select typeof("
                                + column.sql()
                                + ") || ' ' || "
                                + column.sql()
                                + " from sample")
                        .mapTo(String.class)
                        .one());
              }
              return values;
            });
  }
}
