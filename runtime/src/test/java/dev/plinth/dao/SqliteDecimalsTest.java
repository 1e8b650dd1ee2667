package dev.plinth.dao;

import static dev.plinth.dao.shop.SampleTable.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Sample;
import dev.plinth.dao.shop.Shop;
import dev.plinth.error.UnreadableValueException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a {@code numeric(15, 4)} column of SQLite gives back, whoever wrote it, and how. */
final class SqliteDecimalsTest {

  private static final long LIMIT = 1_000_000_000_000_000L;

  private final Database db = Shop.inMemory();

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void everyDecimalComesBackWithItsScale() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Sample> samples = new ArrayList<>();
    for (int i = 1; i <= 5_000; i++) {
      long unscaled = random.nextLong(LIMIT) >> random.nextInt(50);
      Sample sample = new Sample();
      sample.id = i;
      sample.price = BigDecimal.valueOf(random.nextBoolean() ? unscaled : -unscaled, 4);
      samples.add(sample);
    }
    Inserts.insertAll(db, SAMPLE, samples);
    try (Execution all = db.prepare(SAMPLE.selectAll())) {
      assertThat(all.list(SAMPLE))
          .as("seed %d", seed)
          .extracting(sample -> sample.price)
          .containsExactlyInAnyOrderElementsOf(
              samples.stream().map(sample -> sample.price).toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    // as this library writes them
    "'0.0000',            0.0000",
    "'-0.0001',          -0.0001",
    "'99999999999.9999',  99999999999.9999",
    "'-99999999999.9999', -99999999999.9999",
    "'1.5000',            1.5000",
    // numbers of others
    "12,                  12.0000",
    "-12.50,              -12.5000",
    "-0.0,                0.0000",
    "9007199254740993,    9007199254740993.0000",
    "100000000000000,     100000000000000.0000",
    "1e3,                 1000.0000",
    "0.1 + 0.2,           0.3000",
    "1.1 * 3,             3.3000",
    // text that no affinity has turned into a number
    "cast('12.5' as blob), 12.5000",
    "cast('1234567890123456.7890' as blob), 1234567890123456.7890",
    "null,",
  })
  void whatOthersWriteIsReadAsWell(String sql, BigDecimal price) {
    assertThat(written(sql).price).isEqualTo(price);
  }

  @ParameterizedTest
  @CsvSource({"1.00005", "'''ten'''", "1e300 * 1e300", "1.0 / 3"})
  void whatIsNoDecimalOfTheColumnIsRefused(String sql) {
    assertThatThrownBy(() -> written(sql))
        .isInstanceOf(UnreadableValueException.class)
        .hasMessageContaining("sample.price")
        .hasMessageContaining("which is no number of 4 digits after the point");
  }

  private Sample written(String sql) {
    Sample sample = new Sample();
    sample.id = 1;
    Inserts.insert(db, SAMPLE, sample);
    db.jdbi().useHandle(handle -> handle.execute("update sample set price = " + sql));
    return Finds.get(db, SAMPLE, 1L);
  }
}
